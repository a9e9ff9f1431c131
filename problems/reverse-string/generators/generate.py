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


def solve(letters):
    return [letters[i] for i in range(len(letters) - 1, -1, -1)]


def main():
    rng = random.Random(344)
    printable = [chr(code) for code in range(32, 127)]
    small = "abcdefghijklmnopqrstuvwxyz"
    case("sample/1", letters=list("paint"))
    case("sample/2", letters=list("Door"))
    case("sample/3", letters=["A"])
    case("secret/01-two", letters=list("ab"))
    case("secret/02-three", letters=list("abc"))
    case("secret/03-palindrome-but-one", letters=list("rotatoR"))
    case("secret/04-palindrome", letters=list("noon"))
    case("secret/05-all-equal", letters=["z"] * 30)
    case("secret/06-spaces", letters=list("  turn me around "))
    case("secret/07-quotes-and-backslashes", letters=list("\"\\'/\\\"{}[],:"))
    case("secret/08-every-character", letters=printable)
    case("secret/09-odd", letters=rng.choices(small, k=101))
    case("secret/10-even", letters=rng.choices(small, k=100))
    case("secret/11-digits", letters=rng.choices("0123456789", k=999))
    case("secret/12-one-stranger", letters=["a"] * 1999 + ["b"])
    case("secret/13-longest-odd", letters=rng.choices(small, k=19999))
    case("secret/14-longest-even", letters=rng.choices(small.upper(), k=20000))


main()
