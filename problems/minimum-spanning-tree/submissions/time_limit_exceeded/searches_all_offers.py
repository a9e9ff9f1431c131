# Prim without a heap: looks at all offers for every new house.
import sys


def main():
    numbers = list(map(int, sys.stdin.buffer.read().split()))
    n = numbers[0]
    offers = list(zip(numbers[2::3], numbers[3::3], numbers[4::3]))
    wet = [False] * (n + 1)
    wet[1] = True
    total = 0
    for _ in range(n - 1):
        cheapest = None
        for a, b, c in offers:
            if wet[a] != wet[b] and (cheapest is None or c < cheapest[0]):
                cheapest = (c, a, b)
        if cheapest is None:
            print("impossible")
            return
        total += cheapest[0]
        wet[cheapest[1]] = wet[cheapest[2]] = True
    print(total)


main()
