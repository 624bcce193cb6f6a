"""The moons demo in plain Python: a scalar value with closures, a set of children, a recursive topological sort.

Requests: "start", then the points (x, y, label, one a line, up to an empty line), then the parameters (one a line, up to an empty
line); answers the number of parameters. "step" takes one training step; answers its seconds, and the loss before it.
"""
import random
import sys
import time

sys.setrecursionlimit(100_000)


class Value:
    def __init__(self, data, children=(), operation=""):
        self.data = data
        self.grad = 0.0
        self.children = set(children)
        self.operation = operation
        self.hand_on = lambda: None

    def __add__(self, other):
        other = other if isinstance(other, Value) else Value(other)
        out = Value(self.data + other.data, (self, other), "+")

        def hand_on():
            self.grad += out.grad
            other.grad += out.grad

        out.hand_on = hand_on
        return out

    def __mul__(self, other):
        other = other if isinstance(other, Value) else Value(other)
        out = Value(self.data * other.data, (self, other), "*")

        def hand_on():
            self.grad += other.data * out.grad
            other.grad += self.data * out.grad

        out.hand_on = hand_on
        return out

    def __pow__(self, exponent):
        out = Value(self.data ** exponent, (self,), f"^{exponent}")

        def hand_on():
            self.grad += exponent * self.data ** (exponent - 1) * out.grad

        out.hand_on = hand_on
        return out

    def relu(self):
        out = Value(self.data if self.data > 0 else 0.0, (self,), "relu")

        def hand_on():
            self.grad += out.grad if out.data > 0 else 0.0

        out.hand_on = hand_on
        return out

    def backward(self):
        order, seen = [], set()

        def visit(node):
            if node not in seen:
                seen.add(node)
                for child in node.children:
                    visit(child)
                order.append(node)

        visit(self)
        self.grad = 1.0
        for node in reversed(order):
            node.hand_on()

    __radd__ = __add__
    __rmul__ = __mul__

    def __neg__(self):
        return self * -1.0

    def __sub__(self, other):
        return self + (-other)

    def __rsub__(self, other):
        return other + (-self)

    def __truediv__(self, other):
        return self * other ** -1


class Neuron:
    def __init__(self, inputs, rectified):
        self.w = [Value(random.uniform(-1, 1)) for _ in range(inputs)]
        self.b = Value(0.0)
        self.rectified = rectified

    def __call__(self, x):
        total = sum((w * v for w, v in zip(self.w, x)), self.b)
        return total.relu() if self.rectified else total

    def parameters(self):
        return self.w + [self.b]


class Network:
    def __init__(self, inputs, widths):
        sizes = [inputs] + widths
        self.layers = [
            [Neuron(sizes[i], i < len(widths) - 1) for _ in range(width)] for i, width in enumerate(widths)
        ]

    def __call__(self, x):
        for layer in self.layers:
            x = [neuron(x) for neuron in layer]
        return x[0]

    def parameters(self):
        return [p for layer in self.layers for neuron in layer for p in neuron.parameters()]


def step(network, points, k):
    scores = [network([Value(x), Value(y)]) for x, y, _ in points]
    losses = [(1 + -label * score).relu() for (_, _, label), score in zip(points, scores)]
    penalty = 1e-4 * sum(p * p for p in network.parameters())
    loss = sum(losses) * (1.0 / len(losses)) + penalty
    for p in network.parameters():
        p.grad = 0.0
    loss.backward()
    rate = 1.0 - 0.9 * k / 100
    for p in network.parameters():
        p.data -= rate * p.grad
    return loss.data


def read():
    return [[float(number) for number in line.split()] for line in iter(lambda: sys.stdin.readline().strip(), "")]


print("ready", flush=True)
for line in sys.stdin:
    if line.strip() == "start":
        points, network, k = read(), Network(2, [16, 16, 1]), 0
        for parameter, (data,) in zip(network.parameters(), read()):
            parameter.data = data
        print(len(network.parameters()), flush=True)
    else:
        clock = time.perf_counter()
        loss = step(network, points, k)
        k += 1
        print(time.perf_counter() - clock, repr(loss), flush=True)
