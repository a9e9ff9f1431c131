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


def solve(heights):
    """Boards come back from the highest to the lowest; neighbouring stretches that stand already grow together."""
    best = 0
    other_end = {}  # from each end of a stretch to the opposite one
    for place in sorted(range(len(heights)), key=lambda i: -heights[i]):
        left = other_end.get(place - 1, place)
        right = other_end.get(place + 1, place)
        other_end[place] = place
        other_end[left], other_end[right] = right, left
        best = max(best, heights[place] * (right - left + 1))
    return best


def main():
    rng = random.Random(84)
    top = 10**9
    for name, heights in {
        "sample/1": [1, 6, 5, 7, 2, 3],
        "sample/2": [5, 3, 0, 4, 4],
        "sample/3": [2, 2, 9, 2],
        "secret/01-gone": [0],
        "secret/02-one-board": [7],
        "secret/03-equal": [4, 4, 4, 4, 4],
        "secret/04-rising": [1, 2, 3, 4, 5, 6, 7],
        "secret/05-falling": [7, 6, 5, 4, 3, 2, 1],
        "secret/06-valley": [6, 5, 2, 5, 6],
        "secret/07-wide-and-low": [3, 1, 3, 1, 3, 1, 3, 1],
        "secret/08-reaches-back": [2, 5, 6, 3, 3, 3, 1],
        "secret/09-lowest-inside": [9, 9, 1, 9, 9, 9],
        "secret/10-all-gone": [0] * 20,
        "secret/11-gaps": [0, 8, 0, 3, 3, 0, 2, 2, 2, 0, 7, 0],
        "secret/12-just-above-an-int": [800000000, 715827883, 900000000],
        "secret/13-beyond-32-bits": [top, top - 1, top, 0, top],
        "secret/14-random-low": [rng.randint(0, 9) for _ in range(500)],
        "secret/15-random-high": [rng.randint(1, top) for _ in range(1000)],
        "secret/16-pyramid": list(range(1, 1500)) + list(range(1500, 0, -1)),
        "secret/17-one-deep-gap": [5] * 700 + [4] + [5] * 600 + [0] + [6] * 750,
        "secret/18-most-boards": [rng.choice((7, 8, 9)) if k % 1000 else 6 for k in range(100000)],
    }.items():
        case(name, heights=heights)


main()
