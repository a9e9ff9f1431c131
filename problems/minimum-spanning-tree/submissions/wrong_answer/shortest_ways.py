# Makes the way of the water to each house as cheap as possible, which is not the cheapest network.
import sys
from heapq import heappop, heappush

numbers = list(map(int, sys.stdin.buffer.read().split()))
n = numbers[0]
pipes = [[] for _ in range(n + 1)]
for a, b, c in zip(numbers[2::3], numbers[3::3], numbers[4::3]):
    pipes[a].append((c, b))
    pipes[b].append((c, a))
wet = set()
heap = [(0, 0, 1)]
total = 0
while heap:
    way, cost, house = heappop(heap)
    if house not in wet:
        wet.add(house)
        total += cost
        for c, other in pipes[house]:
            heappush(heap, (way + c, c, other))
print(total if len(wet) == n else "impossible")
