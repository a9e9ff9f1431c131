# SPDX-License-Identifier: MIT
# SPDX-FileCopyrightText: The CodeArena contributors
"""Writes data/sample and data/secret anew, the same bytes every time: python3 generators/generate.py"""
import json
import random
from pathlib import Path

DATA = Path(__file__).resolve().parent.parent / "data"


def write(name, arguments, answer):
    path = DATA / name
    path.parent.mkdir(parents=True, exist_ok=True)
    for suffix, value in ((".in", arguments), (".ans", answer)):
        path.with_suffix(suffix).write_text(json.dumps(value, separators=(",", ":")) + "\n", encoding="utf-8")


def case(name, first, second):
    """The answer comes from integers, a thousand digits at a time: Python turns no longer ones into text."""
    answer = []
    carry = 0
    for at in range(0, max(len(first), len(second)), 1000):
        total = value(first[at:at + 1000]) + value(second[at:at + 1000]) + carry
        carry, total = divmod(total, 10**1000)
        answer += [int(digit) for digit in reversed(str(total).zfill(1000))]
    answer.append(carry)
    while len(answer) > 1 and answer[-1] == 0:
        answer.pop()
    write(name, {"first": first, "second": second}, answer)


def value(digits):
    return int("".join(map(str, reversed(digits))) or "0")


def number(rng, length):
    return [rng.randrange(10) for _ in range(length - 1)] + [rng.randrange(1, 10)]


def main():
    rng = random.Random(857)
    case("sample/1", [3, 0, 8], [4, 5])
    case("sample/2", [5, 9], [7])
    case("sample/3", [0], [0])
    case("secret/01-one-digit-each", [2], [6])
    case("secret/02-five-and-five", [5], [5])
    case("secret/03-zero-and-long", [0], [7, 0, 0, 4])
    case("secret/04-inner-zeros", [0, 0, 0, 1], [0, 0, 3])
    case("secret/05-carry-runs-through", [9, 9, 9, 9, 9, 9], [1])
    case("secret/06-carry-ends-inside", [1], [9, 9, 9, 3, 9])
    case("secret/07-second-longer", [6, 4], [5, 5, 0, 2, 1])
    case("secret/08-all-nines", [9] * 40, [9] * 40)
    case("secret/09-just-beyond-32-bits", [7, 4, 6, 3, 8, 4, 7, 4, 1, 2], [1])
    case("secret/10-just-beyond-64-bits", [int(digit) for digit in reversed(str(2**64 - 1))], [1])
    case("secret/11-beyond-a-double", number(rng, 17), number(rng, 18))
    case("secret/12-complement", [4] * 300, [5] * 299 + [6])
    case("secret/13-longest-carry", [9] * 20000, [1])
    case("secret/14-longest-random", number(rng, 20000), number(rng, 20000))


main()
