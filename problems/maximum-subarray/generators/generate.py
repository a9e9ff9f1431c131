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


def solve(numbers):
    """The best difference of two prefix sums, the later minus the smallest before it."""
    best, smallest, prefix = None, 0, 0
    for a in numbers:
        prefix += a
        best = prefix - smallest if best is None else max(best, prefix - smallest)
        smallest = min(smallest, prefix)
    return best


def case(name, numbers):
    row = " ".join(map(str, numbers))
    write(name, f"{len(numbers)}\n{row}\n", f"{solve(numbers)}\n")


def main():
    rng = random.Random(1984)
    case("sample/1", [3, -5, 6, -2, 4, 1, -8, 5])
    case("sample/2", [-7, -2, -5])
    case("sample/3", [3, 8, -2, -1, 9])

    case("secret/01-one-gain", [7])
    case("secret/02-one-loss", [-7])
    case("secret/03-zero", [0])
    case("secret/04-losses-and-zero", [-3, 0, -2])
    case("secret/05-whole-row", [1, 2, 3, 4, 5])
    case("secret/06-bridge-pays", [10, -9, 10])
    case("secret/07-bridge-does-not-pay", [10, -11, 10, 1])
    case("secret/08-equal-stretches", [3, -5, 3, -5, 3])
    case("secret/09-random", [rng.randrange(-100, 101) for _ in range(300)])
    case("secret/10-all-losses", [rng.randrange(-1000000, 0) for _ in range(500)])
    case("secret/11-longest-random", [rng.randrange(-10000, 10001) for _ in range(20000)])
    case("secret/12-longest-total", [1000000] * 20000)
    case("secret/13-best-day-is-the-first", [9, -10, 8, -1, 1])
    case("secret/14-best-day-is-the-last", [2, -5, 3, -4, 6])


main()
