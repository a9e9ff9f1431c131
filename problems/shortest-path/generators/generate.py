# SPDX-License-Identifier: MIT
# SPDX-FileCopyrightText: The CodeArena contributors
"""Writes data/sample and data/secret anew, the same bytes every time: python3 generators/generate.py"""
import random
from collections import deque
from pathlib import Path

DATA = Path(__file__).resolve().parent.parent / "data"


def write(name, case, answer):
    """The name tells the group too: sample/1, secret/01-smallest."""
    path = DATA / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.with_suffix(".in").write_text(case)
    path.with_suffix(".ans").write_text(answer)


def shortest(n, s, t, streets):
    """Corrects times until nothing improves, with a queue of crossings whose time has changed."""
    leaving = [[] for _ in range(n + 1)]
    for a, b, w in streets:
        leaving[a].append((b, w))
    best = [None] * (n + 1)
    best[s] = 0
    queue, waiting = deque([s]), {s}
    while queue:
        a = queue.popleft()
        waiting.discard(a)
        for b, w in leaving[a]:
            if best[b] is None or best[a] + w < best[b]:
                best[b] = best[a] + w
                if b not in waiting:
                    waiting.add(b)
                    queue.append(b)
    return -1 if best[t] is None else best[t]


def case(name, n, s, t, streets):
    lines = [f"{n} {len(streets)} {s} {t}"] + [f"{a} {b} {w}" for a, b, w in streets]
    write(name, "\n".join(lines) + "\n", f"{shortest(n, s, t, streets)}\n")


def random_streets(rng, n, m, longest):
    return [(rng.randint(1, n), rng.randint(1, n), rng.randint(0, longest)) for _ in range(m)]


def grid(rng, side, longest):
    """Crossings of a square town, streets to the right, downwards, and some back to the left."""
    streets = []
    for row in range(side):
        for column in range(side):
            here = row * side + column + 1
            if column + 1 < side:
                streets.append((here, here + 1, rng.randint(1, longest)))
                if rng.random() < 0.5:
                    streets.append((here + 1, here, rng.randint(1, longest)))
            if row + 1 < side:
                streets.append((here, here + side, rng.randint(1, longest)))
    return streets


def detours(n):
    """A long direct street from each crossing to the last one, and a chain of short ones that is better every time."""
    streets = []
    for i in range(1, n):
        streets += [(i, n, 2 * (n - i)), (i, i + 1, 1)]
    return streets


def main():
    rng = random.Random(1959)
    case("sample/1", 4, 1, 4, [(1, 2, 6), (1, 4, 10), (1, 3, 2), (3, 2, 1), (2, 4, 4)])
    case("sample/2", 2, 1, 2, [(2, 1, 5)])
    case("sample/3", 3, 2, 2, [(1, 2, 3), (2, 3, 4)])

    case("secret/01-smallest", 1, 1, 1, [])
    case("secret/02-no-streets", 5, 3, 4, [])
    case("secret/03-in-no-time", 4, 4, 1, [(4, 2, 0), (2, 3, 0), (3, 1, 0), (4, 1, 1)])
    case("secret/04-parallel-streets", 3, 1, 3, [(1, 2, 9), (1, 2, 4), (1, 2, 7), (2, 3, 5), (2, 3, 3), (1, 3, 8)])
    case("secret/05-back-to-itself", 3, 1, 3, [(1, 1, 0), (1, 2, 5), (2, 2, 1), (2, 1, 0), (2, 3, 5), (3, 3, 2)])
    case("secret/06-found-early-improved-late", 6, 1, 6, [(1, 5, 50), (5, 6, 1), (1, 2, 1), (2, 3, 1), (3, 4, 1), (4, 5, 1)])
    case("secret/07-cannot-return", 6, 4, 1, [(1, 2, 1), (2, 3, 1), (3, 4, 1), (4, 5, 1), (5, 6, 1), (6, 4, 1)])
    case("secret/08-random", 200, 17, 180, random_streets(rng, 200, 900, 100))
    case("secret/09-random-thin", 1000, 3, 998, random_streets(rng, 1000, 2500, 1000))
    case("secret/10-town", 1024, 1, 1024, grid(rng, 32, 9))
    case("secret/11-always-a-detour", 700, 1, 700, detours(700))
    case("secret/12-beyond-32-bits", 2500, 1, 2500, [(i, i + 1, 10**6 - i % 3) for i in range(1, 2500)])
    longest = [(i, i + 1, rng.randint(1, 9)) for i in range(1, 8000)] + [(rng.randint(4001, 8000), rng.randint(1, 4000), 0) for _ in range(3000)]
    case("secret/13-longest-way-listed-backwards", 8000, 1, 8000, longest[::-1])
    case("secret/14-most-streets", 8000, 1, 4321, random_streets(rng, 8000, 12000, 9))


main()
