# Searches anew from every child; a group counts when its smallest number is the one that the search began with.
import sys


def group_of(start, friends):
    members = {start}
    open_children = [start]
    while open_children:
        for friend in friends[open_children.pop()]:
            if friend not in members:
                members.add(friend)
                open_children.append(friend)
    return members


def main():
    numbers = list(map(int, sys.stdin.buffer.read().split()))
    n = numbers[0]
    friends = [[] for _ in range(n + 1)]
    for a, b in zip(numbers[2::2], numbers[3::2]):
        friends[a].append(b)
        friends[b].append(a)
    groups = largest = 0
    for child in range(1, n + 1):
        members = group_of(child, friends)
        groups += min(members) == child
        largest = max(largest, len(members))
    print(groups, largest)


main()
