# SPDX-License-Identifier: MIT
# SPDX-FileCopyrightText: The CodeArena contributors
"""Writes data/sample and data/secret anew, the same bytes every time: python3 generators/generate.py"""
import json
import random
from pathlib import Path

DATA = Path(__file__).resolve().parent.parent / "data"


def write(name, arguments, answer):
    path = DATA / name
    path.parent.mkdir(parents=True, exist_ok=True)
    for suffix, value in ((".in", arguments), (".ans", answer)):
        path.with_suffix(suffix).write_text(json.dumps(value, separators=(",", ":")) + "\n", encoding="utf-8")


def case(name, coins, amount):
    """A set of bits for the amounts that can be paid, with one coin more in each round."""
    mask = (1 << (amount + 1)) - 1
    reached = 1
    count = 0
    while not reached >> amount & 1:
        larger = reached
        for coin in coins:
            if coin <= amount:
                larger |= reached << coin & mask
        if larger == reached:
            count = -1
            break
        reached = larger
        count += 1
    write(name, {"coins": coins, "amount": amount}, count)


def main():
    rng = random.Random(67)
    case("sample/1", [1, 3, 4], 6)
    case("sample/2", [7], 20)
    case("sample/3", [5, 2], 0)
    case("sample/4", [2, 50, 5, 20], 67)
    case("secret/01-one-coin-fits", [1], 1)
    case("secret/02-only-too-large", [2], 1)
    case("secret/03-nothing-to-pay", [1000000000], 0)
    case("secret/04-greedy-gets-stuck", [3, 4], 6)
    case("secret/05-greedy-takes-more", [1, 10, 25], 30)
    case("secret/06-parity", [2, 4, 6, 8], 9999)
    case("secret/07-one-coin-many-times", [3], 19998)
    case("secret/08-huge-coins", [1000000000, 999999999, 11, 7], 59)
    case("secret/09-coin-equals-amount", [1, 5000, 7, 4999], 5000)
    case("secret/10-frobenius", [97, 101], 97 * 101 - 97 - 101)
    case("secret/11-unsorted", [186, 419, 83, 408], 6249)
    case("secret/12-twelve-small", [1, 2, 3, 5, 8, 13, 21, 34, 55, 89, 144, 233], 377)
    case("secret/13-most-ones", [1], 20000)
    case("secret/14-largest-random", rng.sample(range(300, 1000), 12), 20000)
    case("secret/15-largest-many-ways", [2 * k for k in range(1, 13)], 20000)
    case("secret/16-largest-not-payable", [2 * k for k in range(1, 13)], 19999)


main()
