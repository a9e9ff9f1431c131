import sys
from heapq import heappop, heappush


def main():
    numbers = list(map(int, sys.stdin.buffer.read().split()))
    n, m, s, t = numbers[:4]
    streets = [[] for _ in range(n + 1)]
    for a, b, w in zip(numbers[4::3], numbers[5::3], numbers[6::3]):
        streets[a].append((b, w))

    infinite = float("inf")
    best = [infinite] * (n + 1)
    best[s] = 0
    heap = [(0, s)]
    while heap:
        time, a = heappop(heap)
        if a == t:
            break
        if time > best[a]:
            continue
        for b, w in streets[a]:
            if time + w < best[b]:
                best[b] = time + w
                heappush(heap, (time + w, b))
    print(-1 if best[t] == infinite else best[t])


main()
