# SPDX-License-Identifier: MIT
# SPDX-FileCopyrightText: The CodeArena contributors
"""Writes data/sample and data/secret anew, the same bytes every time: python3 generators/generate.py"""
import json
import random
from functools import cache
from itertools import permutations
from pathlib import Path

DATA = Path(__file__).resolve().parent.parent / "data"


def case(name, **arguments):
    for ending, value in ((".in", arguments), (".ans", solve(**arguments))):
        path = DATA / (name + ending)
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(json.dumps(value, separators=(",", ":")) + "\n")


def points(numbers, order):
    """What bursting the balloons in this order brings."""
    row = [1] + numbers + [1]
    hanging = list(range(len(row)))
    total = 0
    for balloon in order:
        at = hanging.index(balloon + 1)
        total += row[hanging[at - 1]] * row[hanging[at]] * row[hanging[at + 1]]
        del hanging[at]
    return total


def solve(numbers):
    row = [1] + numbers + [1]

    @cache
    def most(left, right):
        return max((most(left, last) + most(last, right) + row[left] * row[last] * row[right]
                    for last in range(left + 1, right)), default=0)

    best = most(0, len(row) - 1)
    if len(numbers) <= 6:
        assert best == max(points(numbers, order) for order in permutations(range(len(numbers))))
    return best


def main():
    rng = random.Random(312)
    for name, numbers in {
        "sample/1": [2, 4, 3],
        "sample/2": [7],
        "sample/3": [5, 0, 6],
        "secret/01-zero": [0],
        "secret/02-two": [3, 8],
        "secret/03-ones": [1, 1, 1, 1],
        "secret/04-only-zeros": [0, 0, 0],
        "secret/05-small-beside-large": [9, 1, 2, 9, 3],
        "secret/06-rising": [1, 2, 3, 4, 5, 6],
        "secret/07-falling": [6, 5, 4, 3, 2, 1],
        "secret/08-zeros-between": [4, 0, 7, 0, 0, 5, 3, 0],
        "secret/09-equal": [5] * 12,
        "secret/10-alternating": [100, 1] * 10,
        "secret/11-random-short": [rng.randint(1, 9) for _ in range(12)],
        "secret/12-random-with-zeros": [rng.choice((0, 0, 1, 2, 50, 99)) for _ in range(40)],
        "secret/13-random": [rng.randint(0, 100) for _ in range(80)],
        "secret/14-longest-and-largest": [100] * 150,
        "secret/15-longest-mountain": [min(k, 149 - k) + 1 for k in range(150)],
        "secret/16-longest-random": [rng.randint(0, 100) for _ in range(150)],
    }.items():
        case(name, numbers=numbers)


main()
