# SPDX-License-Identifier: MIT
# SPDX-FileCopyrightText: The CodeArena contributors
"""Writes data/secret anew, the same bytes every time: python3 generators/generate.py"""
import random
from pathlib import Path

SECRET = Path(__file__).resolve().parent.parent / "data" / "secret"


def write(name, case, answer):
    SECRET.mkdir(parents=True, exist_ok=True)
    (SECRET / f"{name}.in").write_text(case)
    (SECRET / f"{name}.ans").write_text(answer)


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
    case("01-one-gain", [7])
    case("02-one-loss", [-7])
    case("03-zero", [0])
    case("04-losses-and-zero", [-3, 0, -2])
    case("05-whole-row", [1, 2, 3, 4, 5])
    case("06-bridge-pays", [10, -9, 10])
    case("07-bridge-does-not-pay", [10, -11, 10, 1])
    case("08-equal-stretches", [3, -5, 3, -5, 3])
    case("09-random", [rng.randrange(-100, 101) for _ in range(300)])
    case("10-all-losses", [rng.randrange(-1000000, 0) for _ in range(500)])
    case("11-longest-random", [rng.randrange(-10000, 10001) for _ in range(20000)])
    case("12-longest-total", [1000000] * 20000)


main()
