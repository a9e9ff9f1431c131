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


def case(name, nums):
    """By counting zeros and dividing."""
    zeros = nums.count(0)
    product = 1
    for factor in nums:
        product *= factor or 1
    answer = []
    for factor in nums:
        if zeros - (factor == 0) > 0:
            answer.append(0)
        else:
            answer.append(product // factor if factor else product)
    write(name, {"nums": nums}, answer)


def row(rng, length, factors, zeros=0):
    """Plus and minus one, with the given factors and zeros in between."""
    nums = [rng.choice((1, -1)) for _ in range(length - len(factors) - zeros)] + list(factors) + [0] * zeros
    rng.shuffle(nums)
    return nums


def main():
    rng = random.Random(20000)
    case("sample/1", [2, 3, 4, 5])
    case("sample/2", [-1, 6, 0, -2])
    case("sample/3", [7, 0, 3, 0])
    case("secret/01-two", [3, -8])
    case("secret/02-two-with-zero", [0, 9])
    case("secret/03-two-zeros", [0, 0])
    case("secret/04-zero-first", [0, 2, -3, 4])
    case("secret/05-zero-last", [5, -1, -7, 0])
    case("secret/06-three-zeros", [1, 0, 2, 0, 3, 0])
    case("secret/07-all-ones", [1] * 12)
    case("secret/08-signs", [-1, -1, 1, -1, 1, -1, -1])
    case("secret/09-powers-of-two", row(rng, 40, [2] * 20 + [-2] * 10))
    case("secret/10-largest-product", [2147483647, 1, -1, 1])
    case("secret/11-large-on-both-sides-of-a-zero", [-46341, 1, 0, 46340, -1])
    case("secret/12-primes", row(rng, 200, [2, 3, 5, -7, 11, 13, -17, 19, 23]))
    case("secret/13-longest", row(rng, 20000, [2, 3]))
    case("secret/14-longest-one-zero", row(rng, 20000, [7, -11, 13, 5, 5, 3], zeros=1))
    case("secret/15-long-many-zeros", row(rng, 5000, [3] * 19, zeros=600))


main()
