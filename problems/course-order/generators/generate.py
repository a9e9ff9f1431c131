# SPDX-License-Identifier: MIT
# SPDX-FileCopyrightText: The CodeArena contributors
"""Writes data/sample and data/secret anew, the same bytes every time: python3 generators/generate.py"""
import json
import random
from heapq import heapify, heappop, heappush
from pathlib import Path

DATA = Path(__file__).resolve().parent.parent / "data"


def case(name, **arguments):
    for ending, value in ((".in", arguments), (".ans", solve(**arguments))):
        path = DATA / (name + ending)
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(json.dumps(value, separators=(",", ":")) + "\n")


def solve(count, requirements):
    """Of all orders the one that always takes the smallest number next."""
    waiting = [[] for _ in range(count)]
    still_open = [0] * count
    for before, after in requirements:
        waiting[before].append(after)
        still_open[after] += 1
    ready = [course for course in range(count) if still_open[course] == 0]
    heapify(ready)
    order = []
    while ready:
        order.append(heappop(ready))
        for after in waiting[order[-1]]:
            still_open[after] -= 1
            if still_open[after] == 0:
                heappush(ready, after)
    return order if len(order) == count else []


def hidden_order(rng, count, pairs, reach):
    """Requirements that agree with a random order, between courses that are not too far apart in it."""
    order = list(range(count))
    rng.shuffle(order)
    requirements = []
    for _ in range(pairs):
        first = rng.randrange(count - 1)
        second = rng.randint(first + 1, min(first + reach, count - 1))
        requirements.append([order[first], order[second]])
    return requirements


def main():
    rng = random.Random(207)
    ladder = [[k, k + 2] for k in range(0, 1198)] + [[k, k + 1 + k % 2 * 2] for k in range(0, 1196)]
    circle = hidden_order(rng, 3000, 3000, 3000)
    long_circle = [[k, (k + 1) % 3000] for k in range(3000)]
    rng.shuffle(long_circle)
    backwards = [[k + 1, k] for k in range(2999)]
    shortcuts = [[rng.randint(k + 2, 2999), k] for k in range(2997)]
    late_circle = hidden_order(rng, 400, 900, 30)
    late_circle += [[before + 400, after + 400] for before, after in hidden_order(rng, 100, 200, 20)]
    late_circle += [[497, 498], [498, 499], [499, 497]]
    for name, (count, requirements) in {
        "sample/1": (4, [[2, 0], [2, 3], [0, 1], [3, 1]]),
        "sample/2": (4, [[0, 1], [1, 2], [2, 0]]),
        "sample/3": (2, []),
        "secret/01-one-course": (1, []),
        "secret/02-two-in-order": (2, [[0, 1]]),
        "secret/03-two-reversed": (2, [[1, 0]]),
        "secret/04-each-other": (2, [[0, 1], [1, 0]]),
        "secret/05-two-ways": (5, [[0, 1], [0, 2], [1, 3], [2, 3], [3, 4], [0, 4]]),
        "secret/06-late-side-entry": (6, [[0, 1], [1, 2], [2, 3], [5, 4], [4, 1]]),
        "secret/07-same-pair-often": (4, [[3, 1], [3, 1], [1, 0], [3, 1], [1, 0], [2, 0]]),
        "secret/08-circle-behind-a-start": (5, [[0, 1], [1, 2], [2, 3], [3, 1], [3, 4]]),
        "secret/09-circle-apart": (6, [[0, 1], [1, 2], [3, 4], [4, 5], [5, 3]]),
        "secret/10-one-before-all": (50, [[49, k] for k in range(49)]),
        "secret/11-all-before-one": (50, [[k, 0] for k in range(1, 50)]),
        "secret/12-random": (200, hidden_order(rng, 200, 700, 200)),
        "secret/13-random-with-late-circle": (500, late_circle),
        "secret/14-ladder": (1200, ladder),
        "secret/15-longest-circle": (3000, long_circle),
        "secret/16-longest-chain-backwards": (3000, backwards + shortcuts),
        "secret/17-most-of-all": (3000, hidden_order(rng, 3000, 6000, 40)),
    }.items():
        case(name, count=count, requirements=requirements)


main()
