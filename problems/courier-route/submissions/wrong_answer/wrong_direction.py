from operator import add

n = int(input())
times = [list(map(int, input().split())) for _ in range(n)]
m = n - 1  # customers, from 0; the office is the place before them
there = [times[0][j + 1] for j in range(m)]
back = [times[j + 1][0] for j in range(m)]
into = [[times[j + 1][i + 1] for i in range(m)] for j in range(m)]  # from j, not to j

NEVER = 10**9
best = [[NEVER] * m for _ in range(1 << m)]  # best[visited][last]
for j in range(m):
    best[1 << j][j] = there[j]
for visited in range(1, 1 << m):
    for j in range(m):
        before = visited ^ 1 << j
        if 0 < before < visited:  # so j has been visited, and others too
            best[visited][j] = min(map(add, best[before], into[j]))

print(min(map(add, best[-1], back)))
