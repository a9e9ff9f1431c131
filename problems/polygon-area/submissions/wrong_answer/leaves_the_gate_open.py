# Forgets the side from the last post back to the first one.
from math import hypot

n = int(input())
posts = [tuple(map(int, input().split())) for _ in range(n)]
sides = list(zip(posts, posts[1:]))
print(abs(sum(x1 * y2 - x2 * y1 for (x1, y1), (x2, y2) in sides)) / 2, sum(hypot(x2 - x1, y2 - y1) for (x1, y1), (x2, y2) in sides))
