# Prints a negative area after a clockwise walk.
from math import hypot

n = int(input())
posts = [tuple(map(int, input().split())) for _ in range(n)]
sides = list(zip(posts, posts[1:] + posts[:1]))
print(sum(x1 * y2 - x2 * y1 for (x1, y1), (x2, y2) in sides) / 2, sum(hypot(x2 - x1, y2 - y1) for (x1, y1), (x2, y2) in sides))
