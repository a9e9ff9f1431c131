# SPDX-License-Identifier: MIT
# SPDX-FileCopyrightText: The CodeArena contributors
"""Writes data/sample and data/secret anew, the same bytes every time: python3 generators/generate.py"""
import json
from pathlib import Path

DATA = Path(__file__).resolve().parent.parent / "data"


def case(name, **arguments):
    for ending, value in ((".in", arguments), (".ans", solve(**arguments))):
        path = DATA / (name + ending)
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(json.dumps(value, separators=(",", ":")) + "\n")


PARTS = [
    (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"),
    (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
]


def written(number):
    numeral = ""
    for value, letters in PARTS:
        while number >= value:
            number -= value
            numeral += letters
    return numeral


def solve(numeral):
    """Writes numbers down until one looks like the numeral."""
    return next(number for number in range(1, 4000) if written(number) == numeral)


def main():
    for name, number in {
        "sample/1": 66,
        "sample/2": 19,
        "sample/3": 2449,
        "secret/01-one": 1,
        "secret/02-three": 3,
        "secret/03-four": 4,
        "secret/04-six": 6,
        "secret/05-nine": 9,
        "secret/06-eleven": 11,
        "secret/07-fourteen": 14,
        "secret/08-forty": 40,
        "secret/09-sixty": 60,
        "secret/10-ninety": 90,
        "secret/11-hundred-ten": 110,
        "secret/12-four-hundred": 400,
        "secret/13-six-hundred": 600,
        "secret/14-nine-hundred": 900,
        "secret/15-every-letter-once": 1666,
        "secret/16-three-fours": 444,
        "secret/17-three-nines": 2999,
        "secret/18-thousands-only": 3000,
        "secret/19-longest": 3888,
        "secret/20-largest": 3999,
    }.items():
        case(name, numeral=written(number))


main()
