# Stops looking to the right when x alone is too far away, which never happens when the dots stand in a column.
import sys


def main():
    numbers = list(map(int, sys.stdin.buffer.read().split()))
    dots = sorted(zip(numbers[1::2], numbers[2::2]), key=lambda dot: dot[0])
    best = float("inf")
    for i, (x, y) in enumerate(dots):
        for j in range(i + 1, len(dots)):
            other_x, other_y = dots[j]
            width = (other_x - x) ** 2
            if width >= best:
                break
            best = min(best, width + (other_y - y) ** 2)
    print(best ** 0.5)


main()
