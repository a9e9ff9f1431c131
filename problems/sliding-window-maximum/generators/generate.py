# SPDX-License-Identifier: MIT
# SPDX-FileCopyrightText: The CodeArena contributors
"""Writes data/sample and data/secret anew, the same bytes every time: python3 generators/generate.py"""
import json
import random
from pathlib import Path

DATA = Path(__file__).resolve().parent.parent / "data"


def write(name, arguments, answer):
    """The name tells the group too: sample/1, secret/01-smallest."""
    path = DATA / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.with_suffix(".in").write_text(json.dumps(arguments, separators=(",", ":")) + "\n")
    path.with_suffix(".ans").write_text(json.dumps(answer, separators=(",", ":")) + "\n")


def maxima(nums, size):
    """By doubling: maxima of windows of 1, 2, 4, ... numbers, and two overlapping ones make up any window."""
    width = 1
    widest = list(nums)
    while 2 * width <= size:
        widest = list(map(max, widest, widest[width:]))
        width *= 2
    return list(map(max, widest, widest[size - width:]))


def case(name, nums, size):
    nums = list(nums)
    found = maxima(nums, size)
    assert len(found) == len(nums) - size + 1
    write(name, {"nums": nums, "size": size}, found)


def values(rng, count, low, high):
    return [rng.randint(low, high) for _ in range(count)]


def main():
    rng = random.Random(1867)
    far = 10**9
    case("sample/1", [2, 5, 3, 1, 4, 4], 3)
    case("sample/2", [3, -1, 2], 1)
    case("sample/3", [-7, -3, -12], 3)

    case("secret/01-single", [-5], 1)
    case("secret/02-whole-row", [4, 9, 1, 9, 2], 5)
    case("secret/03-falling", range(20, 0, -1), 4)
    case("secret/04-rising", range(-10, 10), 7)
    case("secret/05-all-equal", [6] * 15, 6)
    case("secret/06-twin-leaves-first", [5, 5, 1, 1, 5, 0, 0, 0, 5, 5, 2, 2, 2], 3)
    case("secret/07-all-negative", values(rng, 40, -99, -1), 5)
    case("secret/08-extremes", [far, -far, -far, -far, far - 1, -far, far], 2)
    case("secret/09-up-and-down", [abs(i % 12 - 6) for i in range(120)], 5)
    case("secret/10-lonely-peaks", [1000 * (i % 37 == 5) - i for i in range(300)], 20)
    case("secret/11-few-values", values(rng, 500, 0, 2), 7)
    case("secret/12-random", values(rng, 1000, -far, far), 64)
    case("secret/13-all-but-one", values(rng, 700, -50, 50), 699)
    case("secret/14-small-window", values(rng, 9000, 0, 9), 9)
    case("secret/15-longest-falling", [(40000 - i) // 500 for i in range(40000)], 20000)
    case("secret/16-longest-random", values(rng, 40000, 0, 9), 16000)


main()
