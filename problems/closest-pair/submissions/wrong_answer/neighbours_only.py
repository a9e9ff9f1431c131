# Compares only neighbours, once sorted from left to right and once from bottom to top.
from math import dist
import sys

numbers = list(map(int, sys.stdin.buffer.read().split()))
dots = list(zip(numbers[1::2], numbers[2::2]))
best = float("inf")
for key in (lambda dot: dot, lambda dot: dot[::-1]):
    dots.sort(key=key)
    best = min(best, min(dist(a, b) for a, b in zip(dots, dots[1:])))
print(best)
