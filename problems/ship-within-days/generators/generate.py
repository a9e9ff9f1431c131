# SPDX-License-Identifier: MIT
# SPDX-FileCopyrightText: The CodeArena contributors
"""Writes data/sample and data/secret anew, the same bytes every time: python3 generators/generate.py"""
import json
import random
from bisect import bisect_right
from itertools import accumulate
from pathlib import Path

DATA = Path(__file__).resolve().parent.parent / "data"


def case(name, **arguments):
    for ending, value in ((".in", arguments), (".ans", solve(**arguments))):
        path = DATA / (name + ending)
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(json.dumps(value, separators=(",", ":")) + "\n")


def solve(weights, days):
    """The bits of the answer from high to low: keeps the largest capacity that does not suffice."""
    loaded = list(accumulate(weights, initial=0))  # of the first k crates
    too_small = 0
    for bit in reversed(range(31)):
        capacity = too_small + (1 << bit)
        place = 0
        for _ in range(days):  # the crates before this place are gone
            place = bisect_right(loaded, loaded[place] + capacity) - 1
            if place == len(weights):
                break
        if place < len(weights):
            too_small = capacity
    return too_small + 1


def main():
    rng = random.Random(1011)
    random_small = [rng.randint(1, 50) for _ in range(200)]
    random_large = [rng.randint(1, 100000) for _ in range(10000)]
    for name, (weights, days) in {
        "sample/1": ([5, 3, 4, 2, 9, 6, 1], 3),
        "sample/2": ([3, 8, 2], 10),
        "sample/3": ([7, 7], 1),
        "secret/01-one-crate": ([1], 1),
        "secret/02-one-crate-many-days": ([100000], 10000),
        "secret/03-a-day-for-each": ([4, 6, 5, 6, 1], 5),
        "secret/04-one-day-less": ([4, 6, 5, 6, 1], 4),
        "secret/05-heavy-last": ([1, 1, 1, 1, 100], 2),
        "secret/06-heavy-first": ([100, 1, 1, 1, 1], 3),
        "secret/07-order-matters": ([6, 1, 6, 1, 6, 1], 2),
        "secret/08-uneven-days": ([5, 9, 9, 5, 9, 9, 5], 3),
        "secret/09-fits-exactly": ([2, 3, 5, 4, 1, 5, 10, 3, 3, 4], 4),
        "secret/10-one-too-heavy": ([2, 2, 2, 9, 2, 2, 2], 6),
        "secret/11-random-few-days": (random_small, 7),
        "secret/12-random-many-days": (random_small, 120),
        "secret/13-most-crates-in-two-days": (random_large, 2),
        "secret/14-lightest": ([1] * 10000, 10000),
        "secret/15-heaviest-at-once": ([100000] * 10000, 1),
        "secret/16-most-crates-in-many-days": ([1 + k * k % 97 * 1000 for k in range(10000)], 3333),
    }.items():
        case(name, weights=weights, days=days)


main()
