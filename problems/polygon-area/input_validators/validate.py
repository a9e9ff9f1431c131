# SPDX-License-Identifier: MIT
# SPDX-FileCopyrightText: The CodeArena contributors
"""Reads a test on standard input; exit code 42 says that it keeps the promises of the statement."""
import re
import sys

INTEGERS = re.compile(r"(0|-?[1-9][0-9]{0,18})( (0|-?[1-9][0-9]{0,18}))*")


def require(holds, promise):
    if not holds:
        print(promise, file=sys.stderr)
        sys.exit(43)


def lines_of_input():
    text = sys.stdin.buffer.read().decode("latin-1")
    require(text.endswith("\n"), "every line has an end")
    return text[:-1].split("\n")


def integers(line, count, low, high, what):
    require(INTEGERS.fullmatch(line), f"{what}: integers between single spaces")
    row = list(map(int, line.split(" ")))
    require(len(row) == count, f"{what}: {count} integers, not {len(row)}")
    require(low <= min(row) and max(row) <= high, f"{what}: from {low} to {high}")
    return row


def turn(p, q, r):
    """Positive if the way from p by q to r turns left, negative if right, 0 if it is straight."""
    return (q[0] - p[0]) * (r[1] - p[1]) - (q[1] - p[1]) * (r[0] - p[0])


def within(p, q, r):
    """Does r, known to be on the line through p and q, lie between them?"""
    return min(p[0], q[0]) <= r[0] <= max(p[0], q[0]) and min(p[1], q[1]) <= r[1] <= max(p[1], q[1])


def touch(a, b, c, d):
    if max(a[0], b[0]) < min(c[0], d[0]) or max(c[0], d[0]) < min(a[0], b[0]):
        return False
    if max(a[1], b[1]) < min(c[1], d[1]) or max(c[1], d[1]) < min(a[1], b[1]):
        return False
    sides = turn(a, b, c), turn(a, b, d), turn(c, d, a), turn(c, d, b)
    if 0 not in sides:
        return (sides[0] > 0) != (sides[1] > 0) and (sides[2] > 0) != (sides[3] > 0)
    return any(side == 0 and within(*ends) for side, ends in zip(sides, ((a, b, c), (a, b, d), (c, d, a), (c, d, b))))


def main():
    lines = lines_of_input()
    (n,) = integers(lines[0], 1, 3, 1000, "n")
    require(len(lines) == n + 1, "n lines with posts")
    posts = [tuple(integers(line, 2, -10**7, 10**7, "a post")) for line in lines[1:]]
    require(len(set(posts)) == n, "posts at different places")
    sides = list(zip(posts, posts[1:] + posts[:1]))
    for i in range(n):
        a, b = sides[i]
        c = sides[(i + 1) % n][1]
        turns_back = turn(a, b, c) == 0 and (within(a, b, c) or within(b, c, a))
        require(not turns_back, "the fence does not turn back along itself")
        for j in range(i + 2, n - (i == 0)):
            require(not touch(a, b, *sides[j]), "the fence does not touch itself")


main()
sys.exit(42)
