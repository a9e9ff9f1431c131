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
    """By halving the range of values: the largest score that at least k runs reach."""
    low, high = -10**9, 10**9
    while low < high:
        middle = (low + high + 1) // 2
        if sum(score >= middle for score in nums) >= k:
            low = middle
        else:
            high = middle - 1
    write(name, {"nums": nums, "k": k}, low)


def main():
    rng = random.Random(215)
    case("sample/1", [7, 2, 11, 4, 8], 2)
    case("sample/2", [6, 5, 6, 3, 6], 4)
    case("sample/3", [-1, 3, 0], 3)
    case("secret/01-single", [-5], 1)
    case("secret/02-first-place", [3, 10, 9, 2], 1)
    case("secret/03-last-place", [3, 10, 9, 2], 4)
    case("secret/04-all-equal", [4, 4, 4, 4, 4], 3)
    case("secret/05-equal-scores-take-places", [9, 5, 9, 9, 7, 7, 5], 5)
    case("secret/06-negative", [-10, -9, -100, -1, -20], 2)
    case("secret/07-more-digits", [100, 9, 20, 1000, 8, 30], 4)
    case("secret/08-extremes", [1000000000, -1000000000, 0, 999999999, -999999999], 4)
    case("secret/09-signs-as-text", [-3, -20, 5, 10, -100, 1], 3)
    case("secret/10-random-few-values", [rng.randrange(-3, 4) for _ in range(300)], 120)
    case("secret/11-random-wide", [rng.randrange(-10**9, 10**9) for _ in range(500)], 77)
    case("secret/12-organ-pipes", list(range(400)) + list(range(400, 0, -1)), 500)
    case("secret/13-most-all-equal", [0] * 20000, 10000)
    case("secret/14-most-rising", list(range(20000)), 19999)
    case("secret/15-most-random", [rng.randrange(-9999, 99999) for _ in range(20000)], 18000)


main()
