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


def case(name, nums, k):
    """Sorts the list, measures its runs and sorts those."""
    runs = []
    previous = None
    for number in sorted(nums):
        if runs and number == previous:
            runs[-1][0] += 1
        else:
            runs.append([1, number])
        previous = number
    runs.sort(key=lambda run: (-run[0], run[1]))
    assert k == len(runs) or runs[k - 1][0] > runs[k][0], name
    write(name, {"nums": nums, "k": k}, [number for _, number in runs[:k]])


def wishes(rng, counts, numbers):
    """As many of each number as the counts say, in random order."""
    nums = [number for number, count in zip(numbers, counts) for _ in range(count)]
    rng.shuffle(nums)
    return nums


def main():
    rng = random.Random(2300)
    case("sample/1", [5, 8, 5, 2, 8, 9, 5], 2)
    case("sample/2", [1, 2, 2], 2)
    case("sample/3", [4, -3, 4, -3, 0, -3], 2)
    case("secret/01-one-wish", [0], 1)
    case("secret/02-all-equal", [7, 7, 7, 7], 1)
    case("secret/03-all-different", [3, 1, 2, -4], 4)
    case("secret/04-run-against-spread", [6, 1, 6, 2, 6, 3, 4, 4, 6, 5, 4], 1)
    case("secret/05-small-number-wins", [1, 1, 1, 900, 900, 800, 700], 1)
    case("secret/06-equal-counts-within", [5, 6, 7, 5, 6, 7, 5, 6, 7, 8, 8, 9], 3)
    case("secret/07-negative", [-1, -1, -2, -2, -2, 1, 2], 2)
    case("secret/08-extremes", [1000000000, -1000000000] * 3 + [999999999] * 2 + [0], 2)
    case("secret/09-last-wish-decides", [1, 2, 1, 2, 1, 2, 2], 1)
    case("secret/10-k-below-and-above-counts", wishes(rng, [9, 8, 7, 6, 5, 2, 2, 1], range(20, 28)), 5)
    case("secret/11-staircase", wishes(rng, range(1, 41), rng.sample(range(-1000, 1000), 40)), 13)
    case("secret/12-random", wishes(rng, [12] * 10 + [11] * 20 + [3] * 50, rng.sample(range(-10**9, 10**9), 80)), 30)
    case("secret/13-many-all-different", rng.sample(range(-9999, 99999), 6000), 6000)
    case("secret/14-most-few-values", wishes(rng, [4003, 4002, 4001, 4000, 3994], rng.sample(range(100), 5)), 3)
    case("secret/15-most-once-or-twice", wishes(rng, [2] * 3000 + [1] * 14000, rng.sample(range(20000), 17000)), 3000)


main()
