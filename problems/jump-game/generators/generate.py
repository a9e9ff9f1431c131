# SPDX-License-Identifier: MIT
# SPDX-FileCopyrightText: The CodeArena contributors
"""Writes data/sample and data/secret anew, the same bytes every time: python3 generators/generate.py"""
import json
import random
from collections import deque
from pathlib import Path

DATA = Path(__file__).resolve().parent.parent / "data"


def case(name, **arguments):
    for ending, value in ((".in", arguments), (".ans", solve(**arguments))):
        path = DATA / (name + ending)
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(json.dumps(value, separators=(",", ":")) + "\n")


def solve(lifts):
    """Breadth-first search that never looks at an index twice."""
    jumps = {0: 0}
    waiting = deque([0])
    unseen = 1
    while waiting:
        here = waiting.popleft()
        for there in range(unseen, min(here + lifts[here], len(lifts) - 1) + 1):
            jumps[there] = jumps[here] + 1
            waiting.append(there)
            unseen = there + 1
    return jumps.get(len(lifts) - 1, -1)


def main():
    rng = random.Random(45)
    late_hole = [rng.randint(3, 9) for _ in range(400)]
    late_hole[380:390] = range(9, -1, -1)
    for name, lifts in {
        "sample/1": [3, 4, 1, 1, 0, 2],
        "sample/2": [1, 2, 1, 0, 5, 1],
        "sample/3": [0],
        "secret/01-worn-out": [0, 1],
        "secret/02-one-jump": [1, 0],
        "secret/03-far-too-much": [20000, 0, 0],
        "secret/04-single-with-lift": [5],
        "secret/05-longest-jump-is-a-trap": [4, 1, 5, 1, 0, 0, 0, 1],
        "secret/06-great-lift-far-back": [5, 4, 0, 0, 3, 3, 0, 0, 0],
        "secret/07-border-on-the-last": [2, 1, 2, 1, 0],
        "secret/08-one-by-one": [1] * 60,
        "secret/09-stopped-before-the-last": [1] * 59 + [0, 7],
        "secret/10-three-zeros-passed": [2, 4, 0, 0, 0, 3, 1, 1, 0],
        "secret/11-falling-to-a-hole": [5, 4, 3, 2, 1, 0, 9, 9],
        "secret/12-late-hole": late_hole,
        "secret/13-random-small": [rng.choice((0, 1, 1, 2, 3, 4)) for _ in range(40)] + [1] * 3,
        "secret/14-random": [rng.randint(1, 12) for _ in range(2000)],
        "secret/15-zeros-everywhere": [20 if k % 15 == 0 else 0 for k in range(3000)],
        "secret/16-longest-row-small-lifts": [rng.randint(1, 9) for _ in range(20000)],
        "secret/17-longest-row-great-lifts": [rng.randint(9000, 9999) if k < 10000 else 20000 - k for k in range(20000)],
    }.items():
        case(name, lifts=lifts)


main()
