# SPDX-License-Identifier: MIT
# SPDX-FileCopyrightText: The CodeArena contributors
"""Writes data/sample and data/secret anew, the same bytes every time: python3 generators/generate.py"""
import random
from pathlib import Path

DATA = Path(__file__).resolve().parent.parent / "data"


def solve(n, pairs):
    """Depth first, with a stack of its own; the submissions search breadth first."""
    rivals = [[] for _ in range(n + 1)]
    for a, b in pairs:
        rivals[a].append(b)
        rivals[b].append(a)
    team, depth, parent = [0] * (n + 1), [0] * (n + 1), [0] * (n + 1)
    for start in range(1, n + 1):
        if team[start]:
            continue
        team[start] = 1
        stack = [(start, iter(rivals[start]))]
        while stack:
            a, rest = stack[-1]
            b = next(rest, None)
            if b is None:
                stack.pop()
            elif not team[b]:
                team[b], depth[b], parent[b] = 3 - team[a], depth[a] + 1, a
                stack.append((b, iter(rivals[b])))
            elif team[b] == team[a]:  # b is above a, or below it
                low, high = (a, b) if depth[a] > depth[b] else (b, a)
                ring = [low]
                while ring[-1] != high:
                    ring.append(parent[ring[-1]])
                return f"impossible\n{len(ring)}\n{' '.join(map(str, ring))}\n"
    return "possible\n" + " ".join(map(str, team[1:])) + "\n"


def case(name, n, pairs, answer=None):
    path = DATA / name
    path.parent.mkdir(parents=True, exist_ok=True)
    lines = [f"{n} {len(pairs)}"] + [f"{a} {b}" for a, b in pairs]
    path.with_suffix(".in").write_text("\n".join(lines) + "\n")
    path.with_suffix(".ans").write_text(answer or solve(n, pairs))


def renamed(rng, n, pairs):
    """The same graph with other numbers, its edges in another order."""
    names = list(range(1, n + 1))
    rng.shuffle(names)
    pairs = [(names[a - 1], names[b - 1]) if rng.random() < 0.5 else (names[b - 1], names[a - 1]) for a, b in pairs]
    rng.shuffle(pairs)
    return pairs


def ring(first, length):
    return [(first + i, first + (i + 1) % length) for i in range(length)]


def between_teams(rng, n, count):
    """Rivals are an odd and an even player only."""
    pairs = set()
    while len(pairs) < count:
        a, b = 2 * rng.randint(1, n // 2), 2 * rng.randint(1, n // 2) - 1
        pairs.add((a, b))
    return sorted(pairs)


def complete(n, left):
    return [(a, b) for a in range(1, left + 1) for b in range(left + 1, n + 1)]


def tree(rng, n, reach):
    return [(rng.randint(max(1, a - reach), a - 1), a) for a in range(2, n + 1)]


def main():
    rng = random.Random(1736)
    case("sample/1", 5, [(1, 2), (2, 3), (3, 4), (4, 1)], "possible\n1 2 1 2 1\n")
    case("sample/2", 4, [(2, 3), (1, 2), (3, 4), (4, 2)], "impossible\n3\n2 3 4\n")
    case("sample/3", 5, [(1, 3), (3, 5), (5, 2), (2, 4), (4, 1)], "impossible\n5\n1 3 5 2 4\n")

    case("secret/01-alone", 1, [])
    case("secret/02-nobody-has-rivals", 7, [])
    case("secret/03-two", 2, [(2, 1)])
    case("secret/04-triangle", 3, [(1, 2), (2, 3), (3, 1)])
    case("secret/05-four-all-rivals", 4, [(1, 2), (1, 3), (1, 4), (2, 3), (2, 4), (3, 4)])
    case("secret/06-greedy-is-led-astray", 6, [(1, 6), (2, 5), (5, 6), (2, 4), (3, 4), (1, 3)])
    # Player 1 is in a part without trouble; an odd ring hangs on a long stem in another part.
    stem = [(3 + i, 4 + i) for i in range(40)]
    case("secret/07-trouble-elsewhere", 52, [(1, 2), *stem, *ring(43, 9)])
    case("secret/08-ring-on-a-stem", 60, renamed(rng, 60, [(i, i + 1) for i in range(1, 40)] + ring(40, 21)))
    case("secret/09-hypercube", 512, [(v + 1, (v | 1 << i) + 1) for v in range(512) for i in range(9) if not v >> i & 1])
    case("secret/10-all-of-both-teams", 100, renamed(rng, 100, complete(100, 45)))
    case("secret/11-many-parts", 1500, renamed(rng, 1500, [p for i in range(1, 1500, 6) for p in ring(i, 6)]))
    case("secret/12-many-parts-one-odd", 1500, renamed(rng, 1500, [p for i in range(1, 1489, 6) for p in ring(i, 6)] + ring(1495, 5)))
    path = [(i, i + 1) for i in range(7999, 0, -1)]
    case("secret/13-path-listed-backwards", 8000, [(i, i + 3) for i in range(7990, 5989, -1)] + path)
    case("secret/14-longest-ring", 2999, renamed(rng, 2999, ring(1, 2999)))
    case("secret/15-tree", 4000, renamed(rng, 4000, tree(rng, 4000, 4000)))
    pairs = between_teams(rng, 1500, 3000)
    case("secret/16-random-possible", 1500, renamed(rng, 1500, pairs))
    case("secret/17-random-and-one-too-many", 1500, renamed(rng, 1500, pairs + [(7, 1001)]))
    case("secret/18-most-players-and-rivals", 8000, renamed(rng, 8000, between_teams(rng, 8000, 10_000)))


main()
