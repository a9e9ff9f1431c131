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


def groups(n, pairs):
    """Sizes of all groups, by sets that swallow each other."""
    group = {child: {child} for child in range(1, n + 1)}
    for a, b in pairs:
        small, large = sorted((group[a], group[b]), key=len)
        if small is not large:
            large |= small
            for child in small:
                group[child] = large
    return [len(members) for members in {id(members): members for members in group.values()}.values()]


def case(name, n, pairs):
    sizes = groups(n, pairs)
    lines = [f"{n} {len(pairs)}"] + [f"{a} {b}" for a, b in pairs]
    write(name, "\n".join(lines) + "\n", f"{len(sizes)} {max(sizes)}\n")


def random_pairs(rng, low, high, count):
    return [tuple(rng.sample(range(low, high + 1), 2)) for _ in range(count)]


def chain(children):
    return list(zip(children, children[1:]))


def shuffled(rng, items):
    items = list(items)
    rng.shuffle(items)
    return items


def main():
    rng = random.Random(1736)
    case("sample/1", 6, [(1, 2), (3, 2), (4, 5)])
    case("sample/2", 4, [])
    case("sample/3", 2, [(1, 2), (2, 1)])

    case("secret/01-smallest", 1, [])
    case("secret/02-two-strangers", 2, [])
    case("secret/03-told-again-and-again", 5, [(2, 4), (4, 2), (2, 4), (1, 5), (5, 1)])
    case("secret/04-circle", 7, chain([3, 1, 7, 5, 2, 6, 4, 3]))
    case("secret/05-joins-late", 8, [(1, 2), (3, 4), (5, 6), (7, 8), (2, 3), (6, 7), (8, 1)])
    case("secret/06-everybody-knows-one", 300, [(child, 150) for child in range(1, 301) if child != 150])
    case("secret/07-loners-at-both-ends", 200, shuffled(rng, chain(range(20, 181))))
    case("secret/08-two-halves", 400, shuffled(rng, random_pairs(rng, 1, 200, 1200) + random_pairs(rng, 201, 400, 1200)))
    case("secret/09-last-child-alone", 50, random_pairs(rng, 1, 49, 400))
    case("secret/10-pairs-only", 1000, list(zip(*[iter(shuffled(rng, range(1, 1001)))] * 2)))
    case("secret/11-many-groups", 10000, random_pairs(rng, 1, 10000, 4000))
    case("secret/12-longest-chain", 10000, chain(range(1, 10001)))
    case("secret/13-shuffled-chain", 10000, shuffled(rng, chain(shuffled(rng, range(1, 10001)))))
    case("secret/14-most-friendships", 10000, random_pairs(rng, 1, 10000, 10000))
    case("secret/15-most-loners", 10000, [])


main()
