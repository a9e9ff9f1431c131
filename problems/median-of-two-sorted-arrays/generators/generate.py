# SPDX-License-Identifier: MIT
# SPDX-FileCopyrightText: The CodeArena contributors
"""Writes data/sample and data/secret anew, the same bytes every time: python3 generators/generate.py"""
import json
import random
import statistics
from pathlib import Path

DATA = Path(__file__).resolve().parent.parent / "data"


def write(name, arguments, answer):
    """The name tells the group too: sample/1, secret/01-smallest."""
    path = DATA / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.with_suffix(".in").write_text(json.dumps(arguments, separators=(",", ":")) + "\n")
    path.with_suffix(".ans").write_text(json.dumps(answer, separators=(",", ":")) + "\n")


def case(name, first, second):
    first, second = sorted(first), sorted(second)
    write(name, {"first": first, "second": second}, float(statistics.median(first + second)))


def values(rng, count, low, high):
    return [rng.randint(low, high) for _ in range(count)]


def main():
    rng = random.Random(1946)
    least, greatest = -2**31, 2**31 - 1
    case("sample/1", [1, 7, 9], [2, 3])
    case("sample/2", [-5, 6], [-2, 4])
    case("sample/3", [], [1, 2])

    case("secret/01-single", [5], [])
    case("secret/02-one-each", [3], [-4])
    case("secret/03-second-empty", [1, 2, 3, 4, 5], [])
    case("secret/04-negative-half", [-7, -3], [-4, -1])
    case("secret/05-all-of-first-below", [1, 2, 3], [4, 5, 6, 7, 8])
    case("secret/06-all-of-first-above", [10, 11, 12, 13], [4, 5, 6, 7])
    case("secret/07-all-equal", [2] * 9, [2] * 4)
    case("secret/08-greatest-together", [greatest], [greatest])
    case("secret/09-least-together", [least, least], [least, greatest])
    case("secret/10-whole-range", [least, greatest - 1], [greatest, greatest - 2])
    case("secret/11-one-inside-many", [50], range(0, 100, 2))
    case("secret/12-one-below-many", [-1], range(1, 1000))
    case("secret/13-even-and-odd-numbers", range(0, 400, 2), range(1, 400, 2))
    case("secret/14-many-equal", values(rng, 333, 0, 3), values(rng, 222, 1, 4))
    case("secret/15-medians-far-apart", values(rng, 20, 0, 9), values(rng, 300, 1000, 9999))
    case("secret/16-random-odd", values(rng, 1000, least, greatest), values(rng, 777, least, greatest))
    case("secret/17-random-even", values(rng, 500, least, greatest), values(rng, 1500, least // 2, greatest // 2))
    case("secret/18-longest-interleaved", values(rng, 10000, -999, 999), values(rng, 10000, -999, 999))
    case("secret/19-longest-apart", values(rng, 10000, 500, 999), values(rng, 9999, 0, 499))


main()
