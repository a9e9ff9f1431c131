# Marks a crossing as final when it enters the heap, so a better way found later is ignored.
import sys
from heapq import heappop, heappush

numbers = list(map(int, sys.stdin.buffer.read().split()))
n, m, s, t = numbers[:4]
streets = [[] for _ in range(n + 1)]
for a, b, w in zip(numbers[4::3], numbers[5::3], numbers[6::3]):
    streets[a].append((b, w))
found = {s}
heap = [(0, s)]
answer = -1
while heap:
    time, a = heappop(heap)
    if a == t:
        answer = time
        break
    for b, w in streets[a]:
        if b not in found:
            found.add(b)
            heappush(heap, (time + w, b))
print(answer)
