# SPDX-License-Identifier: MIT
# SPDX-FileCopyrightText: The CodeArena contributors
"""Writes data/sample and data/secret anew, the same bytes every time: python3 generators/generate.py"""
import random
from pathlib import Path

DATA = Path(__file__).resolve().parent.parent / "data"


def write(name, case, answer):
    """The name tells the group too: sample/1, secret/01-smallest."""
    path = DATA / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.with_suffix(".in").write_text(case)
    path.with_suffix(".ans").write_text(answer)


def called(i):
    return ("" if i % 3 else "Fizz") + ("" if i % 5 else "Buzz") or str(i)


def case(name, n):
    write(name, f"{n}\n", "".join(called(i) + "\n" for i in range(1, n + 1)))


def main():
    rng = random.Random(3 * 5)
    case("sample/1", 5)
    case("sample/2", 15)

    for index, n in enumerate([1, 2, 3, 4, 14, 16, 30, 45], 1):
        case(f"secret/{index:02}-up-to-{n}", n)
    case("secret/09-hundreds", rng.randrange(100, 1000))
    case("secret/10-thousands", rng.randrange(1000, 5000))
    case("secret/11-largest", 20000)
    case("secret/12-ends-with-buzz", 50)
    case("secret/13-ends-with-fizz", 99)
    case("secret/14-ends-with-a-number", 101)


main()
