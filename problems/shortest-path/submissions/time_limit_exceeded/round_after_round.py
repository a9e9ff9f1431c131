# Bellman and Ford: as many rounds over all streets as the way is long, if they are listed against its direction.
import sys


def main():
    numbers = list(map(int, sys.stdin.buffer.read().split()))
    n, m, s, t = numbers[:4]
    streets = list(zip(numbers[4::3], numbers[5::3], numbers[6::3]))
    infinite = float("inf")
    best = [infinite] * (n + 1)
    best[s] = 0
    changed = True
    while changed:
        changed = False
        for a, b, w in streets:
            if best[a] + w < best[b]:
                best[b] = best[a] + w
                changed = True
    print(-1 if best[t] == infinite else best[t])


main()
