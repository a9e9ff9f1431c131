# Takes the first team without a rival who came before.
n, m = map(int, input().split())
rivals = [[] for _ in range(n + 1)]
for _ in range(m):
    a, b = map(int, input().split())
    rivals[a].append(b)
    rivals[b].append(a)

team = [0] * (n + 1)
clash = None
for player in range(1, n + 1):
    taken = {team[rival] for rival in rivals[player]}
    if {1, 2} <= taken:
        clash = player
        break
    team[player] = 2 if 1 in taken else 1

if clash is None:
    print("possible")
    print(*team[1:])
else:
    ones = [rival for rival in rivals[clash] if team[rival] == 1]
    twos = [rival for rival in rivals[clash] if team[rival] == 2]
    print("impossible")
    print(3)
    print(clash, ones[0], twos[0])
