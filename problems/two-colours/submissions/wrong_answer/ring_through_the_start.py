from collections import deque


def ring(a, b, parent):
    """Goes all the way back to the start, even where both ways are the same."""
    from_a, from_b = [a], [b]
    while parent[from_a[-1]]:
        from_a.append(parent[from_a[-1]])
    while parent[from_b[-1]]:
        from_b.append(parent[from_b[-1]])
    return from_a + from_b[-2::-1]


def solve(n, rivals):
    team = [0] * (n + 1)
    parent = [0] * (n + 1)
    for start in range(1, n + 1):
        if team[start]:
            continue
        team[start] = 1
        queue = deque([start])
        while queue:
            a = queue.popleft()
            for b in rivals[a]:
                if not team[b]:
                    team[b] = 3 - team[a]
                    parent[b] = a
                    queue.append(b)
                elif team[b] == team[a]:
                    return False, ring(a, b, parent)
    return True, team[1:]


n, m = map(int, input().split())
rivals = [[] for _ in range(n + 1)]
for _ in range(m):
    a, b = map(int, input().split())
    rivals[a].append(b)
    rivals[b].append(a)
possible, players = solve(n, rivals)
print("possible" if possible else "impossible")
if not possible:
    print(len(players))
print(*players)
