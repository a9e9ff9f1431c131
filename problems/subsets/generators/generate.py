# SPDX-License-Identifier: MIT
# SPDX-FileCopyrightText: The CodeArena contributors
"""Writes data/sample and data/secret anew, the same bytes every time: python3 generators/generate.py"""
import json
from itertools import combinations
from pathlib import Path

DATA = Path(__file__).resolve().parent.parent / "data"


def case(name, **arguments):
    for ending, value in ((".in", arguments), (".ans", solve(**arguments))):
        path = DATA / (name + ending)
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(json.dumps(value, separators=(",", ":")) + "\n")


def solve(pedals):
    return [list(setting) for size in range(len(pedals) + 1) for setting in combinations(pedals, size)]


def main():
    for name, pedals in {
        "sample/1": [4, 7, 9],
        "sample/2": [30],
        "sample/3": [],
        "secret/01-lowest-number": [1],
        "secret/02-two": [2, 1],
        "secret/03-three-falling": [3, 2, 1],
        "secret/04-four": [5, 6, 7, 8],
        "secret/05-no-order": [12, 999, 1, 40],
        "secret/06-equal-sums": [1, 2, 3, 4, 5],
        "secret/07-digits-run-together": [1, 11, 111, 112, 12],
        "secret/08-powers-of-two": [1, 2, 4, 8, 16, 32],
        "secret/09-seven": [70, 60, 10, 40, 50, 20, 30],
        "secret/10-eight": [8, 901, 17, 555, 2, 556, 3, 100],
        "secret/11-ten": [3, 1, 4, 15, 9, 2, 6, 5, 35, 8],
        "secret/12-eleven": [11, 9, 7, 5, 3, 1, 2, 4, 6, 8, 10],
        "secret/13-twelve": [12, 3, 7, 1, 9, 10, 2, 6, 11, 5, 8, 4],
    }.items():
        case(name, pedals=pedals)


main()
