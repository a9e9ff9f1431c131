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
    return sorted(nums)[len(nums) // 2]


def shuffled(rng, nums):
    return rng.sample(nums, len(nums))


def main():
    rng = random.Random(169)
    case("sample/1", nums=[12, 5, 12, 12])
    case("sample/2", nums=[5, 5, 8, 8, 8, 5, 8])
    case("sample/3", nums=[-6])
    case("secret/01-pair", nums=[4, 4])
    case("secret/02-all-equal", nums=[7] * 30)
    case("secret/03-majority-first", nums=[1, 1, 1, 2, 3])
    case("secret/04-majority-last", nums=[9, 8, 7, 1, 1, 1, 1])
    case("secret/05-every-second", nums=[6, 1, 6, 2, 6, 3, 6, 4, 6])
    case("secret/06-longest-run-is-another", nums=[2, 5, 2, 5, 5, 5, 2, 1, 2, 2, 3, 2, 2])
    case("secret/07-zero", nums=[0, 1, 0, -1, 0])
    case("secret/08-negative-majority", nums=[-3, 5, -3, 4, -3, -3])
    case("secret/09-extremes", nums=[1000000000, -1000000000, -1000000000, 1000000000, -1000000000])
    case("secret/10-even-length-just-enough", nums=shuffled(rng, [11] * 51 + [12] * 49))
    case("secret/11-smallest-number-wins", nums=shuffled(rng, [-50] * 101 + list(range(100))))
    case("secret/12-many-others", nums=shuffled(rng, [500000] * 1001 + rng.sample(range(10**6), 1000)))
    others = rng.sample(range(10000, 20000), 10000)
    case("secret/13-longest-majority-last", nums=others + [-1] * 10001)
    case("secret/14-longest-two-candidates", nums=shuffled(rng, [1] * 10000 + [2] * 10001))


main()
