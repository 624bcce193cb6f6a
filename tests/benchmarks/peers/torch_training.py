# "name steps" → seconds, last loss: that many steps of training.
import os
import sys
import time

import torch
from torch import nn

torch.set_num_threads(os.cpu_count())


def lenet(optimizer):
    torch.manual_seed(0)
    net = nn.Sequential(
        nn.Conv2d(1, 6, 5, padding=2), nn.Tanh(), nn.AvgPool2d(2), nn.Conv2d(6, 16, 5), nn.Tanh(), nn.AvgPool2d(2),
        nn.Flatten(), nn.Linear(400, 120), nn.Tanh(), nn.Linear(120, 84), nn.Tanh(), nn.Linear(84, 10))
    x, y = torch.randn(128, 1, 28, 28), torch.randint(10, (128,))
    loss = nn.CrossEntropyLoss()
    steps = optimizer(net.parameters())

    def step():
        steps.zero_grad()
        value = loss(net(x), y)
        value.backward()
        steps.step()
        return value
    return step


def lstm():
    torch.manual_seed(0)
    embedding, lstm, output = nn.Embedding(10000, 200), nn.LSTM(200, 200, 2), nn.Linear(200, 10000)
    x, y = torch.randint(10000, (20, 20)), torch.randint(10000, (20, 20))
    loss = nn.CrossEntropyLoss()
    parameters = [*embedding.parameters(), *lstm.parameters(), *output.parameters()]
    steps = torch.optim.SGD(parameters, 1)
    state = [torch.zeros(2, 20, 200), torch.zeros(2, 20, 200)]

    def step():
        steps.zero_grad()
        z, (h, c) = lstm(embedding(x), (state[0].detach(), state[1].detach()))
        state[:] = h, c
        value = loss(output(z).view(-1, 10000), y.view(-1))
        value.backward()
        nn.utils.clip_grad_norm_(parameters, 0.25)
        steps.step()
        return value
    return step


def dcgan():
    torch.manual_seed(0)
    generator = nn.Sequential(
        nn.ConvTranspose2d(64, 128, 4, bias=False), nn.BatchNorm2d(128), nn.ReLU(inplace=True),
        nn.ConvTranspose2d(128, 64, 4, 2, 1, bias=False), nn.BatchNorm2d(64), nn.ReLU(inplace=True),
        nn.ConvTranspose2d(64, 32, 4, 2, 1, bias=False), nn.BatchNorm2d(32), nn.ReLU(inplace=True), nn.ConvTranspose2d(32, 1, 4, 2, 1, bias=False), nn.Tanh())
    critic = nn.Sequential(
        nn.Conv2d(1, 32, 4, 2, 1, bias=False), nn.LeakyReLU(0.2, inplace=True), nn.Conv2d(32, 64, 4, 2, 1, bias=False), nn.BatchNorm2d(64), nn.LeakyReLU(0.2, inplace=True),
        nn.Conv2d(64, 128, 4, 2, 1, bias=False), nn.BatchNorm2d(128), nn.LeakyReLU(0.2, inplace=True), nn.Conv2d(128, 1, 4, bias=False))
    real = torch.randn(32, 1, 32, 32)
    one, zero = torch.ones(32, 1, 1, 1), torch.zeros(32, 1, 1, 1)
    loss = nn.BCEWithLogitsLoss()
    g, d = (torch.optim.Adam(net.parameters(), 2e-4, (0.5, 0.999)) for net in (generator, critic))

    def step():
        d.zero_grad()
        fake = generator(torch.randn(32, 64, 1, 1))
        (loss(critic(real), one) + loss(critic(fake.detach()), zero)).backward()
        d.step()
        g.zero_grad()
        value = loss(critic(fake), one)
        value.backward()
        g.step()
        return value
    return step


makers = {
    "lenet-sgd": lambda: lenet(lambda p: torch.optim.SGD(p, 0.01)),
    "lenet-adam": lambda: lenet(torch.optim.Adam),
    "lstm": lstm,
    "dcgan": dcgan,
}
made = {}
print("ready", flush=True)
for line in sys.stdin:
    name, count = line.split()
    if name not in made:
        made[name] = makers[name]()
    step = made[name]
    start = time.perf_counter()
    for _ in range(int(count)):
        value = step().item()
    print(time.perf_counter() - start, value, flush=True)
