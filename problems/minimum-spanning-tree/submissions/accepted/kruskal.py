import sys


def find(parent, house):
    while parent[house] != house:
        parent[house] = parent[parent[house]]
        house = parent[house]
    return house


def main():
    numbers = list(map(int, sys.stdin.buffer.read().split()))
    n = numbers[0]
    offers = sorted(zip(numbers[4::3], numbers[2::3], numbers[3::3]))
    parent = list(range(n + 1))
    cost, missing = 0, n - 1
    for c, a, b in offers:
        a, b = find(parent, a), find(parent, b)
        if a != b:
            parent[a] = b
            cost += c
            missing -= 1
    print(cost if missing == 0 else "impossible")


main()
