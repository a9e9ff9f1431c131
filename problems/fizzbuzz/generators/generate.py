# SPDX-License-Identifier: MIT
# SPDX-FileCopyrightText: The CodeArena contributors
"""Writes data/secret anew, the same bytes every time: python3 generators/generate.py"""
import random
from pathlib import Path

SECRET = Path(__file__).resolve().parent.parent / "data" / "secret"


def write(name, case, answer):
    SECRET.mkdir(parents=True, exist_ok=True)
    (SECRET / f"{name}.in").write_text(case)
    (SECRET / f"{name}.ans").write_text(answer)


def called(i):
    return ("" if i % 3 else "Fizz") + ("" if i % 5 else "Buzz") or str(i)


def case(name, n):
    write(name, f"{n}\n", "".join(called(i) + "\n" for i in range(1, n + 1)))


def main():
    rng = random.Random(3 * 5)
    for index, n in enumerate([1, 2, 3, 4, 14, 16, 30, 45], 1):
        case(f"{index:02}-up-to-{n}", n)
    case("09-hundreds", rng.randrange(100, 1000))
    case("10-thousands", rng.randrange(1000, 5000))
    case("11-largest", 20000)


main()
