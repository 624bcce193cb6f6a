# The character RNN of KTH's fourth assignment in NumPy: m = 100, sequences of 25, K = 65, AdaGrad with rate 0.001, clipped to [−5, 5].
# Requests: "load FILE" (doubles: the text's symbols, then U, W and V row by row),
# "updates N" (seconds, then each update's loss; the weights start anew).
import sys
import time

import numpy as np

M, T, K, RATE, EPSILON = 100, 25, 65, 0.001, 1e-10
data = {}


def load(path):
    numbers = np.fromfile(path)
    end = len(numbers) - M * K - M * M - K * M
    data["text"] = numbers[:end].astype(int)
    u, w, v = np.split(numbers[end:], [M * K, M * K + M * M])
    data["start"] = {"U": u.reshape(M, K), "W": w.reshape(M, M), "V": v.reshape(K, M), "b": np.zeros((M, 1)), "c": np.zeros((K, 1))}


def gradients(rnn, x, y, h0):
    steps = np.arange(T)
    h = np.empty((M, T + 1))
    h[:, 0] = h0
    ux = rnn["U"][:, x] + rnn["b"]
    for t in range(T):
        h[:, t + 1] = np.tanh(rnn["W"] @ h[:, t] + ux[:, t])
    o = rnn["V"] @ h[:, 1:] + rnn["c"]
    o -= o.max(axis=0)
    p = np.exp(o)
    p /= p.sum(axis=0)
    loss = -np.log(p[y, steps]).sum()
    p[y, steps] -= 1
    slopes = 1 - h[:, 1:] ** 2
    dh = rnn["V"].T @ p
    a = np.empty((M, T))
    after = np.zeros(M)
    for t in range(T - 1, -1, -1):
        a[:, t] = (dh[:, t] + after) * slopes[:, t]
        after = rnn["W"].T @ a[:, t]
    one_hot = np.zeros((T, K))
    one_hot[steps, x] = 1
    g = {"U": a @ one_hot, "W": a @ h[:, :-1].T, "V": p @ h[:, 1:].T, "b": a.sum(axis=1, keepdims=True), "c": p.sum(axis=1, keepdims=True)}
    return loss, g, h[:, -1]


def updates(count, losses):
    rnn = {name: value.copy() for name, value in data["start"].items()}
    squares = {name: np.zeros_like(value) for name, value in rnn.items()}
    h = np.zeros(M)
    for step in range(count):
        x, y = data["text"][step * T : step * T + T], data["text"][step * T + 1 : step * T + T + 1]
        loss, g, h = gradients(rnn, x, y, h)
        losses.append(loss)
        for name, value in g.items():
            np.clip(value, -5, 5, out=value)
            squares[name] += value * value
            rnn[name] -= RATE * value / (np.sqrt(squares[name]) + EPSILON)


print("ready", flush=True)
for line in sys.stdin:
    verb, argument = line.split(maxsplit=1)
    losses = []
    start = time.perf_counter()
    if verb == "load":
        load(argument.strip())
    else:
        updates(int(argument), losses)
    print(time.perf_counter() - start, *map(repr, map(float, losses)), flush=True)
