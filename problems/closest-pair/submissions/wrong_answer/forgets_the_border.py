# Takes the better half and never looks at pairs across the border.
from math import dist
import sys


def solve(dots):
    if len(dots) < 4:
        return min(dist(a, b) for i, a in enumerate(dots) for b in dots[:i])
    middle = len(dots) // 2
    return min(solve(dots[:middle]), solve(dots[middle:]))


numbers = list(map(int, sys.stdin.buffer.read().split()))
print(solve(sorted(zip(numbers[1::2], numbers[2::2]))))
