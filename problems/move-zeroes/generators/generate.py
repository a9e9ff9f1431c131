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


def solve(nums):
    return sorted(nums, key=lambda number: number == 0)  # a stable sort keeps the order of equal keys


def main():
    rng = random.Random(283)
    case("sample/1", nums=[5, 0, -2, 0, 8])
    case("sample/2", nums=[0])
    case("sample/3", nums=[0, 0, 1, 3])
    case("secret/01-single-number", nums=[-7])
    case("secret/02-zero-first", nums=[0, 1])
    case("secret/03-zero-last", nums=[1, 0])
    case("secret/04-no-zero", nums=[3, 1, 2, -5, 9])
    case("secret/05-only-zeros", nums=[0] * 25)
    case("secret/06-done-already", nums=[4, 2, 6, 0, 0, 0])
    case("secret/07-zeros-side-by-side", nums=[1, 0, 0, 0, 2, 0, 0, 3])
    case("secret/08-falling-numbers", nums=[9, 0, 7, 0, 5, 3, 0, 1])
    case("secret/09-negative-numbers", nums=[-1, 0, -3, -2, 0, -8, 4])
    case("secret/10-extremes", nums=[0, -1000000000, 0, 1000000000, 0])
    case("secret/11-equal-numbers", nums=[2, 0, 2, 0, 2, 2, 0, 1, 2])
    case("secret/12-random", nums=[rng.choice([0, 0, rng.randint(-99, 99)]) for _ in range(500)])
    case("secret/13-longest-zeros-first", nums=[0] * 10000 + [rng.randint(1, 99) for _ in range(10000)])
    case("secret/14-longest-alternating", nums=[number for k in range(10000) for number in (0, k % 89 - 44)])


main()
