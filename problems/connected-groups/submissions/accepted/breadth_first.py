from collections import deque
import sys


def main():
    numbers = list(map(int, sys.stdin.buffer.read().split()))
    n = numbers[0]
    friends = [[] for _ in range(n + 1)]
    for a, b in zip(numbers[2::2], numbers[3::2]):
        friends[a].append(b)
        friends[b].append(a)

    visited = [False] * (n + 1)
    groups = largest = 0
    for start in range(1, n + 1):
        if visited[start]:
            continue
        visited[start] = True
        queue = deque([start])
        size = 0
        while queue:
            child = queue.popleft()
            size += 1
            for friend in friends[child]:
                if not visited[friend]:
                    visited[friend] = True
                    queue.append(friend)
        groups += 1
        largest = max(largest, size)
    print(groups, largest)


main()
