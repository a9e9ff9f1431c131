# SPDX-License-Identifier: MIT
# SPDX-FileCopyrightText: The CodeArena contributors
"""Writes data/sample and data/secret anew, the same bytes every time: python3 generators/generate.py"""
import json
import random
from pathlib import Path

DATA = Path(__file__).resolve().parent.parent / "data"


def case(name, **arguments):
    for ending, value in ((".in", arguments), (".ans", solve(**arguments))):
        path = DATA / (name + ending)
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(json.dumps(value, separators=(",", ":")) + "\n")


def solve(prices):
    """From the end: the highest price that is still to come."""
    best = 0
    highest = prices[-1]
    for price in reversed(prices):
        highest = max(highest, price)
        best = max(best, highest - price)
    return best


def walk(rng, length, start, step):
    prices = [start]
    while len(prices) < length:
        prices.append(max(0, prices[-1] + rng.randint(-step, step)))
    return prices


def main():
    rng = random.Random(121)
    case("sample/1", prices=[7, 4, 2, 5, 9, 1, 3])
    case("sample/2", prices=[9, 7, 4, 3, 1])
    case("sample/3", prices=[5])
    case("sample/4", prices=[2, 6, 3, 10])
    case("secret/01-two-rising", prices=[1, 2])
    case("secret/02-two-falling", prices=[2, 1])
    case("secret/03-all-equal", prices=[6] * 20)
    case("secret/04-only-rising", prices=list(range(3, 60, 2)))
    case("secret/05-highest-before-lowest", prices=[5, 50, 45, 1, 30, 2])
    case("secret/06-best-before-the-lowest", prices=[20, 90, 10, 60])
    case("secret/07-best-after-the-lowest", prices=[20, 60, 10, 90])
    case("secret/08-many-small-rises", prices=[k % 10 + k // 10 for k in range(200)])
    case("secret/09-extremes", prices=[1000000000, 0, 1000000000])
    case("secret/10-late-bargain", prices=[40, 41, 43, 42, 0])
    case("secret/11-random", prices=[rng.randrange(10**9) for _ in range(500)])
    case("secret/12-walk", prices=walk(rng, 1000, 5000, 60))
    case("secret/13-longest-walk", prices=walk(rng, 20000, 3000, 40))
    case("secret/14-longest-falling", prices=[(40000 - k) // 4 for k in range(20000)])


main()
