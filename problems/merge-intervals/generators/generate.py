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


def case(name, intervals):
    """By counting how many intervals are open while walking over all ends."""
    ends = sorted([(left, 0) for left, _ in intervals] + [(right, 1) for _, right in intervals])
    stripes = []
    layers = 0
    for place, closes in ends:
        if closes:
            layers -= 1
            if layers == 0:
                stripes[-1].append(place)
        else:
            if layers == 0:
                stripes.append([place])
            layers += 1
    write(name, {"intervals": intervals}, stripes)


def shuffled(rng, intervals):
    intervals = [list(interval) for interval in intervals]
    rng.shuffle(intervals)
    return intervals


def apart(rng, count, gap):
    """Intervals with bare road between them."""
    intervals = []
    place = -999900
    for _ in range(count):
        left = place + rng.randrange(1, gap)
        place = left + rng.randrange(gap)
        intervals.append([left, place])
    assert place <= 10**6
    return intervals


def main():
    rng = random.Random(46)
    case("sample/1", [[12, 15], [2, 6], [4, 9]])
    case("sample/2", [[4, 6], [1, 4], [6, 8]])
    case("sample/3", [[5, 8], [1, 20], [11, 13]])
    case("secret/01-single", [[3, 7]])
    case("secret/02-single-point", [[0, 0]])
    case("secret/03-neighbours-do-not-touch", [[5, 6], [1, 4], [7, 7]])
    case("secret/04-equal", [[-2, 5], [-2, 5], [-2, 5]])
    case("secret/05-equal-left-ends", [[1, 9], [1, 3], [1, 5], [10, 12], [10, 11]])
    case("secret/06-long-one-swallows-many", [[1, 100], [3, 5], [7, 9], [50, 60], [99, 101], [103, 104]])
    case("secret/07-points-on-ends", [[4, 4], [1, 4], [8, 8], [8, 10], [6, 6], [10, 10]])
    case("secret/08-bridge-comes-last", [[1, 2], [5, 6], [9, 10], [2, 9]])
    case("secret/09-extremes", [[1000000, 1000000], [-1000000, -999999], [-999999, 0], [1, 999999]])
    case("secret/10-reversed", apart(rng, 60, 50)[::-1])
    case("secret/11-russian-dolls", shuffled(rng, [[-k, k] for k in range(80)]))
    lefts = [rng.randrange(-2000, 2000) for _ in range(400)]
    case("secret/12-random", [[left, left + int(rng.expovariate(0.1))] for left in lefts])
    case("secret/13-most-in-a-chain", shuffled(rng, [[20 * k, 20 * k + 20] for k in range(3000)]))
    case("secret/14-most-apart", shuffled(rng, apart(rng, 3000, 300)))
    late = apart(rng, 2800, 300)
    case("secret/15-most-pairs-late", late + [[left, right + 1] for left, right in late[-1:-201:-1]])


main()
