from math import sqrt
import sys


def merged_by_y(left, right):
    # Both are sorted already, which Python's sort notices and then merges them in linear time.
    return sorted(left + right, key=lambda dot: dot[1])


def solve(dots):
    """Of dots sorted by x: the smallest squared distance, and the dots sorted by y."""
    if len(dots) == 1:
        return float("inf"), dots
    middle = len(dots) // 2
    border = dots[middle][0]
    best_left, left = solve(dots[:middle])
    best_right, right = solve(dots[middle:])
    best = min(best_left, best_right)
    dots = merged_by_y(left, right)

    strip = [dot for dot in dots if (dot[0] - border) ** 2 < best]
    for i, (x, y) in enumerate(strip):
        for j in range(i + 1, len(strip)):
            other_x, other_y = strip[j]
            height = (other_y - y) ** 2
            if height >= best:
                break
            best = min(best, height + (other_x - x) ** 2)
    return best, dots


def main():
    numbers = list(map(int, sys.stdin.buffer.read().split()))
    best, _ = solve(sorted(zip(numbers[1::2], numbers[2::2])))
    print(sqrt(best))


main()
