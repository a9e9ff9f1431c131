# SPDX-License-Identifier: MIT
# SPDX-FileCopyrightText: The CodeArena contributors
"""Writes data/sample and data/secret anew, the same bytes every time: python3 generators/generate.py"""
import json
import random
from itertools import accumulate
from pathlib import Path

DATA = Path(__file__).resolve().parent.parent / "data"


def write(name, arguments, answer):
    """The name tells the group too: sample/1, secret/01-smallest."""
    path = DATA / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.with_suffix(".in").write_text(json.dumps(arguments, separators=(",", ":")) + "\n")
    path.with_suffix(".ans").write_text(json.dumps(answer, separators=(",", ":")) + "\n")


def case(name, heights):
    heights = list(heights)
    from_left = list(accumulate(heights, max))
    from_right = list(accumulate(reversed(heights), max))[::-1]
    write(name, {"heights": heights}, sum(map(min, from_left, from_right)) - sum(heights))


def values(rng, count, low, high):
    return [rng.randint(low, high) for _ in range(count)]


def main():
    rng = random.Random(1868)
    case("sample/1", [0, 4, 1, 0, 2, 3, 1])
    case("sample/2", [1, 2, 2, 5])
    case("sample/3", [5, 0, 2, 0, 5])

    case("secret/01-single-block", [7])
    case("secret/02-two-blocks", [3, 9])
    case("secret/03-flat", [4] * 10)
    case("secret/04-nothing-built", [0] * 25)
    case("secret/05-falling", range(30, 0, -1))
    case("secret/06-hill", [*range(20), *range(20, 0, -1)])
    case("secret/07-valley", [*range(20, 0, -1), *range(20)])
    case("secret/08-steps-down-into-a-dip", [9, 7, 5, 1, 1, 4, 2, 6, 3])
    case("secret/09-highest-in-the-middle", [3, 0, 2, 0, 10, 0, 4, 1, 4, 0])
    case("secret/10-dips-within-dips", [8, 1, 5, 2, 4, 0, 4, 3, 6, 1, 7])
    case("secret/11-equal-ridges", [6, 0, 6, 1, 6, 2, 6])
    case("secret/12-open-ends", [0, 0, 5, 0, 5, 0, 0])
    case("secret/13-highest-blocks", [10**9, 0, 10**9 - 1, 0, 10**9])
    case("secret/14-random-low", values(rng, 500, 0, 5))
    case("secret/15-random-high", values(rng, 1000, 0, 10**9))
    case("secret/16-beyond-32-bits", [10**9] + values(rng, 998, 0, 9) + [10**9 - 1])
    case("secret/17-longest-basin", [10**9] + [0] * 19998 + [10**9])
    case("secret/18-longest-random", values(rng, 20000, 0, 99))
    case("secret/19-longest-stairs", [min(i, 20000 - i) // 200 + 5 * (i % 2) for i in range(20000)])


main()
