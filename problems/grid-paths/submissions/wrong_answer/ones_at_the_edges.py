MODULUS = 10**9 + 7

h, w = map(int, input().split())
floor = [input() for _ in range(h)]
paths = [[1] * w for _ in range(h)]  # right only as long as nothing stands at the edges
for r in range(1, h):
    for c in range(1, w):
        paths[r][c] = (paths[r - 1][c] + paths[r][c - 1]) % MODULUS if floor[r][c] == "." else 0
print(paths[-1][-1] if floor[0][0] == floor[-1][-1] == "." else 0)
