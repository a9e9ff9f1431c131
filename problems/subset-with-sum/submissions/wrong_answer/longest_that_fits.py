n, t = map(int, input().split())
lengths = list(map(int, input().split()))
chosen = []
for song in sorted(range(n), key=lambda i: -lengths[i]):
    if lengths[song] <= t:
        t -= lengths[song]
        chosen.append(song + 1)
if t > 0:
    print("impossible")
else:
    print(len(chosen))
    print(*chosen)
