"""Products of matrices in NumPy. Reads "shape type", for example "512x512x512 float64", answers with the seconds of one run."""
import sys
import time

import numpy as np

products = {}


def product(shape, dtype):
    """The product as NumPy's users write it, row by row in memory, into a result that stays."""
    kind, sides = shape.split(":")
    m, k, n = map(int, sides.split("x"))
    random = np.random.default_rng(1)
    a = random.standard_normal((k, m) if kind == "TN" else (m, k)).astype(dtype)
    b = random.standard_normal((n, k) if kind == "NT" else (k, n)).astype(dtype)
    c = np.empty((m, n), dtype)
    return a.T if kind == "TN" else a, b.T if kind == "NT" else b, c


print("ready", flush=True)
for line in sys.stdin:
    shape, dtype, repeats = line.split()
    if (shape, dtype) not in products:
        products[shape, dtype] = product(shape, dtype)
    a, b, c = products[shape, dtype]
    start = time.perf_counter()
    for _ in range(int(repeats)):
        np.matmul(a, b, out=c)
    print(time.perf_counter() - start, flush=True)
