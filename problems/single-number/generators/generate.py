# SPDX-License-Identifier: MIT
# SPDX-FileCopyrightText: The CodeArena contributors
"""Writes data/sample and data/secret anew, the same bytes every time: python3 generators/generate.py"""
import json
import random
from collections import Counter
from pathlib import Path

DATA = Path(__file__).resolve().parent.parent / "data"


def case(name, **arguments):
    for ending, value in ((".in", arguments), (".ans", solve(**arguments))):
        path = DATA / (name + ending)
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(json.dumps(value, separators=(",", ":")) + "\n")


def solve(nums):
    (single,) = [number for number, times in Counter(nums).items() if times == 1]
    return single


def with_pairs(rng, single, partners):
    nums = [single, *partners, *partners]
    rng.shuffle(nums)
    return nums


def main():
    rng = random.Random(136)
    case("sample/1", nums=[4, 7, 9, 9, 4])
    case("sample/2", nums=[-3])
    case("sample/3", nums=[8, -8, 0, -8, 8])
    case("secret/01-first", nums=[1, 2, 2])
    case("secret/02-last", nums=[2, 2, 1])
    case("secret/03-between", nums=[2, 1, 2])
    case("secret/04-zero", nums=[5, 0, 5])
    case("secret/05-zeros-are-a-pair", nums=[0, 6, 0])
    case("secret/06-opposite-numbers", nums=[7, -7, 7])
    case("secret/07-extremes", nums=[1000000000, -1000000000, 999999999, 1000000000, -1000000000])
    case("secret/08-single-is-largest", nums=[1, 3, 2, 3, 9, 1, 2])
    case("secret/09-single-is-smallest", nums=[4, 3, -9, 4, 3])
    case("secret/10-pairs-far-apart", nums=list(range(50)) + [77] + list(range(50)))
    case("secret/11-negative", nums=with_pairs(rng, -431, range(-300, -200)))
    case("secret/12-large-values", nums=with_pairs(rng, 987654321, rng.sample(range(-10**9, 10**9), 600)))
    case("secret/13-longest", nums=with_pairs(rng, 4242, rng.sample(range(-4000, 4000), 5000) + list(range(5000, 10000))))
    partners = rng.sample(range(10000), 10000)
    case("secret/14-longest-single-at-the-end", nums=partners + partners[::-1] + [-1])


main()
