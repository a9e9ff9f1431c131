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


def solve(n):
    return [bin(i).count("1") for i in range(n + 1)]


def main():
    for name, n in {
        "sample/1": 6,
        "sample/2": 0,
        "secret/01-one": 1,
        "secret/02-two": 2,
        "secret/03-three": 3,
        "secret/04-four": 4,
        "secret/05-seven": 7,
        "secret/06-eight": 8,
        "secret/07-thirteen": 13,
        "secret/08-all-of-one-byte": 255,
        "secret/09-beyond-one-byte": 256,
        "secret/10-no-power-of-two": 1000,
        "secret/11-twelve-lamps-glow": 4095,
        "secret/12-beyond-fifteen-bits": 32768,
        "secret/13-most-visitors": 40000,
    }.items():
        case(name, n=n)


main()
