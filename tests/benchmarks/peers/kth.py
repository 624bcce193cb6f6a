# One epoch of the KTH networks in NumPy: samples are columns, batches of 100 in their order, cyclical rate, L2.
# Requests: "load FILE" (doubles: the samples d × n column by column, the labels, the weights W1, W2, … row by row, scaled for each network),
# "epoch two" and "epoch three" (seconds, then each batch's loss; the weights start anew).
import sys
import time

import numpy as np

D, K, N, BATCH, LAMBDA, STEPS = 3072, 10, 10_000, 100, 0.01, 500
SIZES = {"two": [D, 50, K], "three": [D, 50, 50, K]}
data = {}


def load(path):
    numbers = np.fromfile(path)
    data["X"] = np.asfortranarray(numbers[: D * N].reshape(N, D).T)
    labels = numbers[D * N : D * N + N].astype(int)
    data["Y"] = np.asfortranarray(np.eye(K)[labels].T)
    at = D * N + N
    for name, sizes in SIZES.items():
        data[name] = []
        for inputs, outputs in zip(sizes, sizes[1:]):
            data[name].append(numbers[at : at + inputs * outputs].reshape(outputs, inputs))
            at += inputs * outputs


def rate(step):
    place = step % (2 * STEPS)
    return 1e-5 + min(place, 2 * STEPS - place) / STEPS * (1e-1 - 1e-5)


def softmax_loss(s, y):
    s = s - s.max(axis=0)
    p = np.exp(s)
    p /= p.sum(axis=0)
    return p, -np.log((p * y).sum(axis=0)).mean()


def two(losses):
    w1, w2 = (w.copy() for w in data["two"])
    b1, b2 = np.zeros((50, 1)), np.zeros((K, 1))
    for step in range(N // BATCH):
        x = data["X"][:, step * BATCH : (step + 1) * BATCH]
        y = data["Y"][:, step * BATCH : (step + 1) * BATCH]
        eta = rate(step)
        h = np.maximum(w1 @ x + b1, 0)
        p, loss = softmax_loss(w2 @ h + b2, y)
        losses.append(loss)
        g = (p - y) / BATCH
        dw2, db2 = g @ h.T, g.sum(axis=1, keepdims=True)
        g = w2.T @ g
        g *= h > 0
        dw1, db1 = g @ x.T, g.sum(axis=1, keepdims=True)
        dw1 += 2 * LAMBDA * w1
        dw2 += 2 * LAMBDA * w2
        w1 -= eta * dw1
        w2 -= eta * dw2
        b1 -= eta * db1
        b2 -= eta * db2


def three(losses):
    w = [one.copy() for one in data["three"]]
    b = [np.zeros((len(one), 1)) for one in w]
    gamma, beta = [np.ones((50, 1)) for _ in range(2)], [np.zeros((50, 1)) for _ in range(2)]
    mean, variance = [np.zeros((50, 1)) for _ in range(2)], [np.ones((50, 1)) for _ in range(2)]
    for step in range(N // BATCH):
        x = data["X"][:, step * BATCH : (step + 1) * BATCH]
        y = data["Y"][:, step * BATCH : (step + 1) * BATCH]
        eta = rate(step)
        inputs, normalized, roots = [x], [], []
        for i in range(2):
            s = w[i] @ inputs[i] + b[i]
            mu, v = s.mean(axis=1, keepdims=True), s.var(axis=1, keepdims=True)
            mean[i] = 0.9 * mean[i] + 0.1 * mu
            variance[i] = 0.9 * variance[i] + 0.1 * v
            roots.append(1 / np.sqrt(v + 1e-5))
            normalized.append((s - mu) * roots[i])
            inputs.append(np.maximum(gamma[i] * normalized[i] + beta[i], 0))
        p, loss = softmax_loss(w[2] @ inputs[2] + b[2], y)
        losses.append(loss)
        g = (p - y) / BATCH
        for i in (2, 1, 0):
            if i < 2:
                g *= inputs[i + 1] > 0
                dgamma = (g * normalized[i]).sum(axis=1, keepdims=True)
                dbeta = g.sum(axis=1, keepdims=True)
                g = gamma[i] * roots[i] * (g - (dbeta + normalized[i] * dgamma) / BATCH)
                gamma[i] -= eta * dgamma
                beta[i] -= eta * dbeta
            dw, db = g @ inputs[i].T, g.sum(axis=1, keepdims=True)
            if i > 0:
                g = w[i].T @ g
            dw += 2 * LAMBDA * w[i]
            w[i] -= eta * dw
            b[i] -= eta * db


print("ready", flush=True)
for line in sys.stdin:
    verb, argument = line.split(maxsplit=1)
    losses = []
    start = time.perf_counter()
    if verb == "load":
        load(argument.strip())
    else:
        {"two": two, "three": three}[argument.strip()](losses)
    print(time.perf_counter() - start, *map(repr, map(float, losses)), flush=True)
