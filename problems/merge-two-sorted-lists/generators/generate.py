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


def solve(first, second):
    return sorted(first + second)


def rising(rng, length, low, high):
    return sorted(rng.randint(low, high) for _ in range(length))


def main():
    rng = random.Random(21)
    case("sample/1", first=[1, 4, 6], second=[2, 4, 9, 10])
    case("sample/2", first=[], second=[])
    case("sample/3", first=[], second=[0])
    case("secret/01-second-empty", first=[-3, -3, 8], second=[])
    case("secret/02-one-each", first=[2], second=[1])
    case("secret/03-one-each-equal", first=[5], second=[5])
    case("secret/04-first-before-second", first=[1, 2, 3], second=[4, 5, 6])
    case("secret/05-second-before-first", first=[40, 50], second=[-10, 0, 10, 39])
    case("secret/06-alternating", first=list(range(0, 60, 2)), second=list(range(1, 60, 2)))
    case("secret/07-same-lists", first=[1, 1, 2, 3, 5, 8], second=[1, 1, 2, 3, 5, 8])
    case("secret/08-all-equal", first=[7] * 40, second=[7] * 30)
    case("secret/09-extremes", first=[-1000000, 1000000], second=[-1000000, 0, 1000000])
    case("secret/10-one-in-the-middle", first=rising(rng, 200, -99, 99), second=[0])
    case("secret/11-few-values", first=rising(rng, 500, -2, 2), second=rising(rng, 400, -2, 2))
    case("secret/12-longest-interleaved", first=rising(rng, 10000, -9999, 9999), second=rising(rng, 10000, -9999, 9999))
    case("secret/13-longest-one-after-the-other", first=rising(rng, 10000, 0, 499), second=rising(rng, 10000, 500, 999))


main()
