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


def solve(pitches):
    """The pitches from low to high ask for the best climb among the lower ones on their left: a tree of prefix maxima."""
    best = [0] * (len(pitches) + 1)
    for place in sorted(range(len(pitches)), key=lambda i: (pitches[i], -i)):
        length, i = 0, place
        while i > 0:
            length = max(length, best[i])
            i -= i & -i
        i = place + 1
        while i <= len(pitches):
            best[i] = max(best[i], length + 1)
            i += i & -i
    length, i = 0, len(pitches)
    while i > 0:
        length = max(length, best[i])
        i -= i & -i
    return length


def main():
    rng = random.Random(300)
    for name, pitches in {
        "sample/1": [900, 200, 500, 300, 700, 100, 900, 400],
        "sample/2": [700, 700, 700],
        "sample/3": [800, -300, -100, 900, 400, 0],
        "secret/01-one-note": [0],
        "secret/02-up": [-1, 0],
        "secret/03-down": [0, -1],
        "secret/04-extremes": [100000, -100000, 0, 100000, -100000, 99999],
        "secret/05-high-start": [9, 1, 2, 3, 4],
        "secret/06-early-jump": [1, 90, 2, 3, 4, 91, 5, 6],
        "secret/07-equal-notes": [3, 1, 1, 2, 2, 2, 3, 3, 1, 4, 4],
        "secret/08-all-rising": list(range(-300, 300, 2)),
        "secret/09-all-falling": list(range(300, -300, -2)),
        "secret/10-short-runs": [10 * (k // 5) + 3 * (k % 5) for k in range(300)],
        "secret/11-falling-blocks": [100 * (20 - k // 20) + k % 20 for k in range(400)],
        "secret/12-random-few-pitches": [rng.randint(-12, 12) for _ in range(1000)],
        "secret/13-random": [rng.randint(-100000, 100000) for _ in range(2000)],
        "secret/14-longest-random": [rng.randrange(1000) for _ in range(20000)],
        "secret/15-longest-rising-slowly": [k // 4 + rng.randrange(-50, 900) for k in range(20000)],
    }.items():
        case(name, pitches=pitches)


main()
