# Cuts the meadow into triangles at the first post and takes each as positive, which is right without bays only.
from math import hypot

n = int(input())
posts = [tuple(map(int, input().split())) for _ in range(n)]
x0, y0 = posts[0]
area = sum(abs((x1 - x0) * (y2 - y0) - (x2 - x0) * (y1 - y0)) for (x1, y1), (x2, y2) in zip(posts, posts[1:])) / 2
print(area, sum(hypot(x2 - x1, y2 - y1) for (x1, y1), (x2, y2) in zip(posts, posts[1:] + posts[:1])))
