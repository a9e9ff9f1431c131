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
    ordered = sorted(nums)
    return any(a == b for a, b in zip(ordered, ordered[1:]))


def shuffled(rng, nums):
    return rng.sample(nums, len(nums))


def main():
    rng = random.Random(217)
    case("sample/1", nums=[31, 4, 15, 31, 9])
    case("sample/2", nums=[8, 6, 7, 5])
    case("sample/3", nums=[5, 0, -5])
    case("secret/01-single", nums=[1])
    case("secret/02-pair-equal", nums=[0, 0])
    case("secret/03-pair-different", nums=[1, 0])
    case("secret/04-first-and-last", nums=[17, 3, 9, 12, -4, 17])
    case("secret/05-last-two", nums=[5, 4, 3, 2, 1, 1])
    case("secret/06-all-equal", nums=[-1000000000] * 50)
    case("secret/07-extremes", nums=[1000000000, -1000000000, 999999999, -999999999])
    case("secret/08-same-low-bits", nums=[65536 * k + 7 for k in range(-300, 300)])
    case("secret/09-rising", nums=list(range(-500, 500)))
    row = shuffled(rng, range(-700, 700))
    row[1399] = row[0]
    case("secret/10-ends-of-a-long-row", nums=row)
    case("secret/11-every-number-twice", nums=shuffled(rng, [k // 2 for k in range(1000)]))
    row = shuffled(rng, range(20000))
    case("secret/12-longest-all-different", nums=row)
    row[19999] = row[9000]
    case("secret/13-longest-last-repeats", nums=row)


main()
