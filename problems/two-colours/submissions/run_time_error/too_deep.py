# The search calls itself once for each player on a long path, more often than Python allows.
n, m = map(int, input().split())
rivals = [[] for _ in range(n + 1)]
for _ in range(m):
    a, b = map(int, input().split())
    rivals[a].append(b)
    rivals[b].append(a)
team = [0] * (n + 1)
parent = [0] * (n + 1)


def find_clash(a):
    for b in rivals[a]:
        if not team[b]:
            team[b] = 3 - team[a]
            parent[b] = a
            clash = find_clash(b)
            if clash:
                return clash
        elif team[b] == team[a]:
            return a, b
    return None


clash = None
for start in range(1, n + 1):
    if not team[start] and not clash:
        team[start] = 1
        clash = find_clash(start)

if clash:
    ring = [clash[0]]
    while ring[-1] != clash[1]:
        ring.append(parent[ring[-1]])
    print("impossible")
    print(len(ring))
    print(*ring)
else:
    print("possible")
    print(*team[1:])
