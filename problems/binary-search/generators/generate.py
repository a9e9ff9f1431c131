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


def solve(nums, target):
    return nums.index(target) if target in nums else -1


def rising(rng, length, low, high):
    return sorted(rng.sample(range(low, high + 1), length))


def main():
    rng = random.Random(704)
    case("sample/1", nums=[-5, 0, 3, 7, 12, 20], target=12)
    case("sample/2", nums=[-5, 0, 3, 7, 12, 20], target=2)
    case("sample/3", nums=[4], target=4)
    case("secret/01-single-missing", nums=[4], target=5)
    case("secret/02-two-first", nums=[-1, 1], target=-1)
    case("secret/03-two-second", nums=[-1, 1], target=1)
    case("secret/04-two-between", nums=[-1, 1], target=0)
    case("secret/05-three-last", nums=[10, 20, 30], target=30)
    case("secret/06-below-all", nums=[10, 20, 30, 40], target=-7)
    case("secret/07-above-all", nums=[10, 20, 30, 40], target=41)
    case("secret/08-extremes", nums=[-1000000000, 999999999, 1000000000], target=1000000000)
    case("secret/09-even-length-left-of-middle", nums=[1, 3, 5, 7, 9, 11, 13, 15], target=7)
    case("secret/10-even-length-right-of-middle", nums=[1, 3, 5, 7, 9, 11, 13, 15], target=9)
    row = rising(rng, 1000, -5000, 5000)
    case("secret/11-in-the-first-half", nums=row, target=row[123])
    case("secret/12-in-the-second-half", nums=row, target=row[877])
    row = rising(rng, 9999, -49999, 49999)
    case("secret/13-long-first", nums=row, target=row[0])
    row = rising(rng, 10000, -99999, 99999)
    case("secret/14-longest-last", nums=row, target=row[9999])
    missing = next(value for value in range(row[5000] + 1, 10**6) if value not in row)
    case("secret/15-longest-missing", nums=row, target=missing)


main()
