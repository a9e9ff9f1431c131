# SPDX-License-Identifier: MIT
# SPDX-FileCopyrightText: The CodeArena contributors
"""Writes data/sample and data/secret anew, the same bytes every time: python3 generators/generate.py"""
import math
import random
from pathlib import Path

DATA = Path(__file__).resolve().parent.parent / "data"


def write(name, case, answer):
    """The name tells the group too: sample/1, secret/01-smallest."""
    path = DATA / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.with_suffix(".in").write_text(case)
    path.with_suffix(".ans").write_text(answer)


def case(name, periods):
    multiple = math.lcm(*periods)
    assert multiple <= 9 * 10**18, name
    write(name, f"{len(periods)}\n{' '.join(map(str, periods))}\n", f"{math.gcd(*periods)} {multiple}\n")


def divisors(rng, primes, factor, count):
    """Random divisors of the product of the primes, times the factor."""
    return [factor * math.prod(p for p in primes if rng.random() < 0.5) for _ in range(count)]


def main():
    rng = random.Random(300)
    case("sample/1", [4, 6, 10])
    case("sample/2", [7, 9])
    case("sample/3", [12])

    case("secret/01-smallest", [1])
    case("secret/02-equal", [6, 6, 6, 6])
    case("secret/03-one-among-others", [35, 1, 14])
    case("secret/04-multiples-of-each-other", [3, 12, 96, 6, 48])
    case("secret/05-pairwise-divisors-only", [6, 10, 15])
    case("secret/06-common-divisor-late", [30, 42, 70, 105])
    case("secret/07-fibonacci", [1836311903, 2971215073])
    case("secret/08-neighbours", [2999999999, 3000000000])
    case("secret/09-largest-twice", [10**18, 10**18])
    case("secret/10-largest-and-one", [10**18, 1])
    case("secret/11-largest-multiple", [10**18, 9, 2**18, 5**18])
    case("secret/12-large-twins", [8 * 10**17, 6 * 10**17])
    case("secret/13-beyond-a-double", [9007199254740993, 2, 3])
    primes = [2, 2, 2, 3, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31]
    case("secret/14-many-small-primes", divisors(rng, primes, 6469, 1000))
    case("secret/15-all-powers-of-two", [2 ** rng.randrange(60) for _ in range(1000)])
    case("secret/16-most-equal", [999999999999999989] * 1000)


main()
