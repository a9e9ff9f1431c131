# Walks through the whole list of rivals until nobody new gets a colour.
def way_back(player, parent):
    way = [player]
    while parent[way[-1]]:
        way.append(parent[way[-1]])
    return way


def ring(a, b, parent):
    from_a, from_b = way_back(a, parent), way_back(b, parent)
    while len(from_a) > 1 and len(from_b) > 1 and from_a[-2] == from_b[-2]:
        from_a.pop()
        from_b.pop()
    return from_a + from_b[-2::-1]


def settle(pairs, team, parent):
    """All that follows from the colours so far; two rivals with the same colour if there are some."""
    changed = True
    while changed:
        changed = False
        for a, b in pairs:
            if team[a] and team[a] == team[b]:
                return a, b
            if team[a] and not team[b]:
                team[b], parent[b], changed = 3 - team[a], a, True
            elif team[b] and not team[a]:
                team[a], parent[a], changed = 3 - team[b], b, True
    return None


n, m = map(int, input().split())
pairs = [tuple(map(int, input().split())) for _ in range(m)]
team = [0] * (n + 1)
parent = [0] * (n + 1)
clash = None
for start in range(1, n + 1):
    if not team[start] and not clash:
        team[start] = 1
        clash = settle(pairs, team, parent)

if clash:
    players = ring(*clash, parent)
    print("impossible")
    print(len(players))
    print(*players)
else:
    print("possible")
    print(*team[1:])
