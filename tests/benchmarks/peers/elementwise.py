# NumPy's side of the element-wise functions and random numbers: reads "function rows columns repeats", answers with seconds.
import sys
import time
import numpy as np

legacy, modern = np.random.RandomState(1), np.random.default_rng(1)


def softmax(x):
    e = np.exp(x - x.max(axis=0))
    return e / e.sum(axis=0)


functions = {
    "exp": np.exp,
    "tanh": np.tanh,
    "sigmoid": lambda x: 1 / (1 + np.exp(-x)),
    "softmax": softmax,
    "relu": lambda x: np.maximum(x, 0),
    "add": lambda x: x + x[:, :1],
    "legacy": lambda x: legacy.normal(0, 1, x.shape),
    "modern": lambda x: modern.normal(0, 1, x.shape),
}
print("ready", flush=True)
for line in sys.stdin:
    name, rows, columns, repeats = line.split()
    x = modern.normal(0, 1, (int(columns), int(rows))).T
    start = time.perf_counter()
    for _ in range(int(repeats)):
        functions[name](x)
    print(time.perf_counter() - start, flush=True)
