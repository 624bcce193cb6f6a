# optimizer network steps → seconds: that many steps on fixed gradients.
import sys
import time

import torch

torch.set_num_threads(1)
shapes = dict(lenet=[(6, 1, 5, 5), (6,), (16, 6, 5, 5), (16,), (120, 256), (120,), (84, 120), (84,), (10, 84), (10,)], wide=[(1000, 1000), (1000,)])
optimizers = {}
for network in shapes:
    for name in "sgd", "adam":
        parameters = [torch.randn(shape).requires_grad_() for shape in shapes[network]]
        for parameter in parameters:
            parameter.grad = torch.randn(parameter.shape)
        optimizers[name, network] = torch.optim.SGD(parameters, 1e-3, momentum=0.9) if name == "sgd" else torch.optim.Adam(parameters)
print("ready", flush=True)
for line in sys.stdin:
    name, network, steps = line.split()
    optimizer = optimizers[name, network]
    start = time.perf_counter()
    for _ in range(int(steps)):
        optimizer.step()
    print(time.perf_counter() - start, flush=True)
