"""MNIST-1D by the published recipe, sample after sample with NumPy and SciPy as its authors make it.

Request: "generate", answered by the seconds; or "compare FILE", where FILE holds the other side's samples
(little-endian doubles, train then test, sample after sample), answered by the seconds and the largest difference.
"""
import sys
import time

import numpy as np
from scipy.interpolate import interp1d
from scipy.ndimage import gaussian_filter

HEIGHTS = np.array([
    [5, 6, 6.5, 6.75, 7, 7, 7, 7, 6.75, 6.5, 6, 5],
    [5, 3, 3, 3.4, 3.8, 4.2, 4.6, 5, 5.4, 5.8, 5, 5],
    [5, 6, 6.5, 6.5, 6, 5.25, 4.75, 4, 3.5, 3.5, 4, 5],
    [5, 6, 6.5, 6.5, 6, 5, 5, 6, 6.5, 6.5, 6, 5],
    [5, 4.4, 3.8, 3.2, 2.6, 2.6, 5, 5, 5, 5, 5, 5],
    [5, 3, 3, 3, 3, 5, 6, 6.5, 6.5, 6, 4.5, 5],
    [5, 4, 3.5, 3.25, 3, 3, 3, 3, 3.25, 3.5, 4, 5],
    [5, 7, 7, 6.6, 6.2, 5.8, 5.4, 5, 4.6, 4.2, 5, 5],
    [5, 4, 3.5, 3.5, 4, 5, 5, 4, 3.5, 3.5, 4, 5],
    [5, 4, 3.5, 3.5, 4, 5, 5, 5, 5, 4.7, 4.3, 5]])


def resample(values, length):
    return interp1d(np.linspace(0, 1, len(values)), values)(np.linspace(0, 1, length))


def sample(template):
    padding = 36 + int(np.random.rand() * 25)
    signal = resample(np.concatenate([template + 1e-8, np.zeros(padding)]), 72)
    signal = signal * (1 + .4 * (np.random.rand() - .5))
    signal = np.roll(signal, np.random.choice(48))
    noise = gaussian_filter(.25 * np.random.randn(72), 2)
    signal = np.where(signal != 0, signal, noise) + .02 * np.random.randn(72)
    signal = signal - .75 * (np.random.rand() - .5) * np.linspace(-.5, .5, 72)
    return resample(signal, 40)


def generate():
    np.random.seed(42)
    templates = (HEIGHTS - HEIGHTS.mean(1, keepdims=True)) / HEIGHTS.std(1, keepdims=True)
    templates = (templates - templates[:, :1]) / 6
    samples = np.stack([sample(template) for template in templates for _ in range(500)])
    samples = samples[np.random.permutation(5000)]
    return (samples - samples.mean()) / samples.std()


print("ready", flush=True)
for line in sys.stdin:
    request = line.strip().split(" ", 1)
    start = time.perf_counter()
    data = generate()
    seconds = time.perf_counter() - start
    if request[0] == "compare":
        other = np.fromfile(request[1], "<f8").reshape(data.shape)
        print(seconds, abs(data - other).max(), flush=True)
    else:
        print(seconds, flush=True)
