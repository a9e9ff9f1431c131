# SPDX-License-Identifier: MIT
# SPDX-FileCopyrightText: The CodeArena contributors
"""Writes data/sample and data/secret anew, the same bytes every time: python3 generators/generate.py"""
import random
from pathlib import Path

DATA = Path(__file__).resolve().parent.parent / "data"


def write(name, case, answer):
    """The name tells the group too: sample/1, secret/01-smallest."""
    path = DATA / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.with_suffix(".in").write_text(case)
    path.with_suffix(".ans").write_text(answer)


def cheapest(n, offers):
    """In rounds: every part of the village takes its cheapest offer to another part, until nothing can be joined."""
    part = list(range(n + 1))
    cost, parts = 0, n
    while True:
        best = {}
        for number, (a, b, c) in enumerate(offers):
            if part[a] != part[b]:
                for p in (part[a], part[b]):
                    best[p] = min(best.get(p, (c, number)), (c, number))
        if not best:
            return cost if parts == 1 else "impossible"
        neighbours = {p: [] for p in part}
        for c, number in set(best.values()):
            a, b, _ = offers[number]
            neighbours[part[a]].append(part[b])
            neighbours[part[b]].append(part[a])
            cost += c
            parts -= 1
        renamed = spread(neighbours)
        part = [renamed[p] for p in part]


def spread(neighbours):
    """Every old part by the name of the new one."""
    renamed = {}
    for start in neighbours:
        if start not in renamed:
            renamed[start] = start
            open_parts = [start]
            while open_parts:
                for p in neighbours[open_parts.pop()]:
                    if p not in renamed:
                        renamed[p] = start
                        open_parts.append(p)
    return renamed


def case(name, n, offers):
    lines = [f"{n} {len(offers)}"] + [f"{a} {b} {c}" for a, b, c in offers]
    write(name, "\n".join(lines) + "\n", f"{cheapest(n, offers)}\n")


def random_offers(rng, houses, count, dearest):
    return [(*rng.sample(houses, 2), rng.randint(1, dearest)) for _ in range(count)]


def random_tree(rng, n, dearest):
    names = rng.sample(range(1, n + 1), n)
    return [(names[i], names[rng.randrange(i)], rng.randint(1, dearest)) for i in range(1, n)]


def shuffled(rng, offers):
    return rng.sample(offers, len(offers))


def main():
    rng = random.Random(1926)
    case("sample/1", 4, [(2, 3, 1), (3, 4, 2), (1, 2, 3), (1, 3, 5), (2, 4, 4)])
    case("sample/2", 3, [(1, 2, 7)])
    case("sample/3", 1, [])

    case("secret/01-two-houses", 2, [(2, 1, 1000000000)])
    case("secret/02-no-offers", 2, [])
    case("secret/03-spring-left-out", 4, [(2, 3, 1), (3, 4, 1), (4, 2, 1)])
    case("secret/04-same-houses-again", 3, [(1, 2, 8), (2, 1, 3), (1, 2, 5), (3, 2, 9), (2, 3, 9)])
    case("secret/05-equal-costs", 6, [(a, b, 7) for a in range(1, 7) for b in range(1, a)])
    case("secret/06-two-clusters", 6, [(1, 2, 1), (2, 3, 1), (4, 5, 1), (5, 6, 1), (3, 4, 100), (1, 6, 90)])
    case("secret/07-short-ways-are-dear", 5, [(1, 2, 10), (1, 3, 10), (1, 4, 10), (1, 5, 10), (2, 3, 1), (3, 4, 1), (4, 5, 1)])
    case("secret/08-enough-offers-two-villages", 8, random_offers(rng, range(1, 5), 9, 50) + random_offers(rng, range(5, 9), 9, 50))
    case("secret/09-random", 150, shuffled(rng, random_tree(rng, 150, 1000) + random_offers(rng, range(1, 151), 1000, 1000)))
    case("secret/10-beyond-32-bits", 1200, [(a, a + 1, 10**9 - a % 7) for a in range(1, 1200)])
    case("secret/11-complete", 70, [(a, b, rng.randint(1, 10**9)) for a in range(1, 71) for b in range(1, a)])
    case("secret/12-one-house-dry", 1000, shuffled(rng, random_tree(rng, 999, 99) + random_offers(rng, range(1, 1000), 1000, 99)))
    case("secret/13-long-row", 6000, [(a, a + 1, 1 + a % 9) for a in range(1, 6000)][::-1])
    case("secret/14-most-offers", 6000, shuffled(rng, random_tree(rng, 6000, 99) + random_offers(rng, range(1, 6001), 10001, 99)))


main()
