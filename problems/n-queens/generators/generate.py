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


def solve(board):
    """All partial boards, one row more in each round."""
    partial = [()]  # columns of the queens so far
    for row in board:
        partial = [
            queens + (column,)
            for queens in partial
            for column, slab in enumerate(row)
            if slab == "." and all(column - other not in (0, len(queens) - above, above - len(queens))
                                   for above, other in enumerate(queens))
        ]
    return [[row[:column] + "Q" + row[column + 1:] for row, column in zip(board, queens)] for queens in partial]


def firm(size):
    return ["." * size] * size


def worn(rng, size, share):
    return ["".join("#" if rng.random() < share else "." for _ in range(size)) for _ in range(size)]


def main():
    rng = random.Random(51)
    diagonal = ["." * k + "#" + "." * (7 - k) for k in range(8)]
    wall = ["." * 8] * 4 + ["#..##..#"] + ["." * 8] * 3
    holes_around = ["#" * 9] + ["#" + "." * 7 + "#"] * 7 + ["#" * 9]
    middle = ["......", "..##..", ".####.", ".####.", "..##..", "......"]
    one_left = ["#" * c + "." + "#" * (9 - c) for c in (7, 4, 2, 9, 5, 10, 8, 6, 3, 1) for c in [c - 1]]
    for name, board in {
        "sample/1": firm(4),
        "sample/2": [".#..", "....", "....", "...."],
        "sample/3": firm(3),
        "secret/01-one-slab": ["."],
        "secret/02-one-loose-slab": ["#"],
        "secret/03-two": firm(2),
        "secret/04-five": firm(5),
        "secret/05-six": firm(6),
        "secret/06-seven": firm(7),
        "secret/07-eight": firm(8),
        "secret/08-loose-diagonal": diagonal,
        "secret/09-loose-pieces-in-a-row": wall,
        "secret/10-loose-middle": middle,
        "secret/11-loose-border": holes_around,
        "secret/12-a-single-way": one_left,
        "secret/13-no-firm-row": firm(6)[:3] + ["######"] + firm(6)[:2],
        "secret/14-worn-seven": worn(rng, 7, 0.3),
        "secret/15-worn-nine": worn(rng, 9, 0.2),
        "secret/16-worn-ten": worn(rng, 10, 0.25),
        "secret/17-chequered": [("#." if k % 2 == 0 else ".#") * 5 for k in range(10)],
        "secret/18-ten": firm(10),
    }.items():
        case(name, board=board)


main()
