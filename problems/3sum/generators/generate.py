# SPDX-License-Identifier: MIT
# SPDX-FileCopyrightText: The CodeArena contributors
"""Writes data/sample and data/secret anew, the same bytes every time: python3 generators/generate.py"""
import json
import random
from collections import Counter
from pathlib import Path

DATA = Path(__file__).resolve().parent.parent / "data"


def write(name, arguments, answer):
    path = DATA / name
    path.parent.mkdir(parents=True, exist_ok=True)
    for suffix, value in ((".in", arguments), (".ans", answer)):
        path.with_suffix(suffix).write_text(json.dumps(value, separators=(",", ":")) + "\n", encoding="utf-8")


def case(name, nums):
    """By how often each value is there; no submission works this way."""
    amount = Counter(nums)
    values = sorted(amount)
    triplets = []
    for i, a in enumerate(values):
        for b in values[i:]:
            c = -a - b
            if c < b:
                break
            if c in amount and not Counter((a, b, c)) - amount:
                triplets.append([a, b, c])
    write(name, {"nums": nums}, triplets)


def shuffled(rng, nums):
    nums = list(nums)
    rng.shuffle(nums)
    return nums


def main():
    rng = random.Random(30)
    case("sample/1", [1, -4, 3, 1, -2, -1])
    case("sample/2", [5, 0, -2, 7])
    case("sample/3", [0, 0, 0, 0])
    case("secret/01-smallest", [3, -1, -2])
    case("secret/02-smallest-none", [0, 0, 1])
    case("secret/03-needs-a-value-twice", [-2, 1, 1, 4, -8])
    case("secret/04-value-not-there-twice", [-2, 1, 5, 4, -8])
    case("secret/05-all-positive", [1, 2, 3, 4, 5, 6, 7])
    case("secret/06-all-negative", [-1, -1, -2, -5, -9])
    case("secret/07-two-zeros", [0, 0, 5, -5, 3])
    case("secret/08-extremes", [1000000, -500000, -500000, -1000000, 1000000, 0, 500000])
    case("secret/09-many-equal", shuffled(rng, [-1] * 40 + [0] * 40 + [1] * 40 + [2] * 40))
    case("secret/10-all-of-a-range", shuffled(rng, range(-60, 61)))
    case("secret/11-random-small", [rng.randrange(-30, 31) for _ in range(100)])
    case("secret/12-no-answer-by-remainder", [3 * rng.randrange(-300000, 300000) + 1 for _ in range(500)])
    case("secret/13-largest-all-zero", [0] * 2000)
    case("secret/14-largest-random", [rng.randrange(-10**6, 10**6 + 1) for _ in range(2000)])
    case("secret/15-largest-none", shuffled(rng, [4 * k + 1 for k in range(-1000, 1000)]))


main()
