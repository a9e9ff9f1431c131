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


def solve(number):
    text = str(number)
    return all(text[i] == text[-1 - i] for i in range(len(text) // 2))


def main():
    for name, number in {
        "sample/1": 272,
        "sample/2": -88,
        "sample/3": 60,
        "sample/4": 7447,
        "secret/01-zero": 0,
        "secret/02-one-digit": 7,
        "secret/03-negative-digit": -7,
        "secret/04-two-equal": 44,
        "secret/05-two-different": 43,
        "secret/06-zeros-at-the-end": 1200,
        "secret/07-zeros-inside": 10001,
        "secret/08-zeros-off-centre": 100201,
        "secret/09-ends-agree-inside-differs": 12341,
        "secret/10-middle-pair-differs": 123421,
        "secret/11-halves-repeat": 123123,
        "secret/12-nine-digits": 987656789,
        "secret/13-largest-palindrome": 2147447412,
        "secret/14-largest-number": 2147483647,
        "secret/15-smallest-number": -2147483648,
        "secret/16-negative-mirrored": -2147447412,
        "secret/17-reverse-beyond-int": 2000000009,
        "secret/18-power-of-ten": 1000000000,
        "secret/19-next-to-power-of-ten": 1000000001,
    }.items():
        case(name, number=number)


main()
