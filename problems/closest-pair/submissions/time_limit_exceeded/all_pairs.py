# Compares every dot with every other.
import sys


def main():
    numbers = list(map(int, sys.stdin.buffer.read().split()))
    dots = list(zip(numbers[1::2], numbers[2::2]))
    best = float("inf")
    for i, (x, y) in enumerate(dots):
        for other_x, other_y in dots[:i]:
            distance = (other_x - x) ** 2 + (other_y - y) ** 2
            if distance < best:
                best = distance
    print(best ** 0.5)


main()
