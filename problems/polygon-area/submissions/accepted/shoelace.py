from math import hypot


def main():
    n = int(input())
    posts = [tuple(map(int, input().split())) for _ in range(n)]
    doubled = 0
    length = 0.0
    for (x1, y1), (x2, y2) in zip(posts, posts[1:] + posts[:1]):
        doubled += x1 * y2 - x2 * y1
        length += hypot(x2 - x1, y2 - y1)
    print(abs(doubled) / 2, length)


main()
