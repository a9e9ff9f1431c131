# Drives against one-way streets.
import sys
from heapq import heappop, heappush

numbers = list(map(int, sys.stdin.buffer.read().split()))
n, m, s, t = numbers[:4]
streets = [[] for _ in range(n + 1)]
for a, b, w in zip(numbers[4::3], numbers[5::3], numbers[6::3]):
    streets[a].append((b, w))
    streets[b].append((a, w))
best = {s: 0}
heap = [(0, s)]
while heap:
    time, a = heappop(heap)
    if time > best[a]:
        continue
    for b, w in streets[a]:
        if b not in best or time + w < best[b]:
            best[b] = time + w
            heappush(heap, (time + w, b))
print(best.get(t, -1))
