n, t = map(int, input().split())
lengths = list(map(int, input().split()))

last = [None] * (t + 1)
last[0] = 0
for song, w in enumerate(lengths, 1):
    for s in range(t, w - 1, -1):
        if last[s - w] is not None:
            last[s] = song  # even if an earlier way had led here

if last[t] is None:
    print("impossible")
else:
    chosen = []
    while t > 0:
        chosen.append(last[t])
        t -= lengths[last[t] - 1]
    print(len(chosen))
    print(*chosen)
