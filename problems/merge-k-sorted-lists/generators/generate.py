# SPDX-License-Identifier: MIT
# SPDX-FileCopyrightText: The CodeArena contributors
"""Writes data/sample and data/secret anew, the same bytes every time: python3 generators/generate.py"""
import heapq
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


def case(name, lists):
    lists = [sorted(values) for values in lists]
    write(name, {"lists": lists}, list(heapq.merge(*lists)))


def values(rng, count, low, high):
    return [rng.randint(low, high) for _ in range(count)]


def main():
    rng = random.Random(1964)
    far = 10**9
    case("sample/1", [[1, 4, 9], [2, 4], [3, 7, 8]])
    case("sample/2", [[5, 6], [], [-1]])
    case("sample/3", [])

    case("secret/01-one-empty-list", [[]])
    case("secret/02-only-empty-lists", [[], [], [], []])
    case("secret/03-one-list", [[-3, -3, 0, 8]])
    case("secret/04-empty-at-both-ends", [[], [2], [1], []])
    case("secret/05-extremes", [[-far, far], [far], [-far, -far, 0]])
    case("secret/06-all-equal", [[7, 7], [7], [7, 7, 7]])
    case("secret/07-one-after-the-other", [range(10 * i, 10 * i + 10) for i in range(6)])
    case("secret/08-in-reverse", [range(5 * i, 5 * i + 5) for i in reversed(range(20))])
    case("secret/09-interleaved", [range(i, 300, 6) for i in range(6)])
    case("secret/10-short-and-long", [[50], values(rng, 500, 0, 99), [], [0, 99]])
    case("secret/11-random", [values(rng, rng.randint(0, 40), -far, far) for _ in range(60)])
    case("secret/12-odd-number-of-lists", [values(rng, rng.randint(0, 9), -50, 50) for _ in range(101)])
    case("secret/13-many-single-nodes", [values(rng, 1, -500, 500) for _ in range(4000)])
    case("secret/14-one-long-list", [values(rng, 10000, -9, 9)])
    case("secret/15-two-long-lists", [values(rng, 6000, 0, 99), values(rng, 6000, 0, 99)])
    case("secret/16-most", [[rng.randint(0, 99), rng.randint(100, 999)] for _ in range(10000)])


main()
