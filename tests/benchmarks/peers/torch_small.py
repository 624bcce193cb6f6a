# count → seconds: that many sums of ten floats.
import sys
import time

import torch

torch.set_num_threads(1)
a = torch.ones(10)
b = torch.ones(10)
print("ready", flush=True)
for line in sys.stdin:
    count = int(line)
    start = time.perf_counter()
    for _ in range(count):
        c = a + b
    print(time.perf_counter() - start, flush=True)
