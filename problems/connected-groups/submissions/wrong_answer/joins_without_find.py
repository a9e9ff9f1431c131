# Makes one child point at the other, not representative at representative: earlier friendships are forgotten.
import sys
from collections import Counter


def find(parent, child):
    while parent[child] != child:
        parent[child] = parent[parent[child]]
        child = parent[child]
    return child


numbers = list(map(int, sys.stdin.buffer.read().split()))
n = numbers[0]
parent = list(range(n + 1))
for a, b in zip(numbers[2::2], numbers[3::2]):
    if find(parent, a) != find(parent, b):
        parent[a] = b
sizes = Counter(find(parent, child) for child in range(1, n + 1))
print(len(sizes), max(sizes.values()))
