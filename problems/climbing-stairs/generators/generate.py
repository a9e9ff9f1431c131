# SPDX-License-Identifier: MIT
# SPDX-FileCopyrightText: The CodeArena contributors
"""Writes data/sample and data/secret anew, the same bytes every time: python3 generators/generate.py"""
import json
from math import comb
from pathlib import Path

DATA = Path(__file__).resolve().parent.parent / "data"


def case(name, **arguments):
    for ending, value in ((".in", arguments), (".ans", solve(**arguments))):
        path = DATA / (name + ending)
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(json.dumps(value, separators=(",", ":")) + "\n")


def solve(steps):
    """By the number of double steps: with d of them there are steps - d moves to choose them from."""
    return sum(comb(steps - d, d) for d in range(steps // 2 + 1))


def main():
    for name, steps in {
        "sample/1": 2,
        "sample/2": 4,
        "sample/3": 1,
        "secret/01-three": 3,
        "secret/02-five": 5,
        "secret/03-six": 6,
        "secret/04-ten": 10,
        "secret/05-twenty": 20,
        "secret/06-thirty-three": 33,
        "secret/07-last-in-32-bits": 45,
        "secret/08-first-beyond-32-bits": 46,
        "secret/09-beyond-unsigned-32-bits": 47,
        "secret/10-fifty": 50,
        "secret/11-sixty-four": 64,
        "secret/12-seventy-one": 71,
        "secret/13-one-below-the-top": 76,
        "secret/14-highest": 77,
    }.items():
        case(name, steps=steps)


main()
