# SPDX-License-Identifier: MIT
# SPDX-FileCopyrightText: The CodeArena contributors
"""Writes data/sample and data/secret anew, the same bytes every time: python3 generators/generate.py"""
import heapq
import json
import random
from pathlib import Path

DATA = Path(__file__).resolve().parent.parent / "data"


def write(name, arguments, answer):
    path = DATA / name
    path.parent.mkdir(parents=True, exist_ok=True)
    for suffix, value in ((".in", arguments), (".ans", answer)):
        path.with_suffix(suffix).write_text(json.dumps(value, separators=(",", ":")) + "\n", encoding="utf-8")


def case(name, capacity, operations):
    """Operations are (key,) and (key, value). Finds the oldest entry with a heap of times, some of which are out of date."""
    values, used, heap = {}, {}, []
    answer = [None]
    for time, (key, *value) in enumerate(operations):
        if value:
            if key not in values and len(values) == capacity:
                while used.get(heap[0][1]) != heap[0][0]:
                    heapq.heappop(heap)
                oldest = heapq.heappop(heap)[1]
                del values[oldest], used[oldest]
            values[key] = value[0]
            answer.append(None)
        else:
            answer.append(values.get(key, -1))
        if key in values:
            used[key] = time
            heapq.heappush(heap, (time, key))
    calls = ["LRUCache"] + ["put" if len(operation) == 2 else "get" for operation in operations]
    write(name, {"calls": calls, "arguments": [[capacity]] + [list(operation) for operation in operations]}, answer)


def mixed(rng, count, keys, puts):
    """Random operations, of which the share `puts` stores something."""
    return [(rng.randrange(keys), rng.randrange(100)) if rng.random() < puts else (rng.randrange(keys),) for _ in range(count)]


def main():
    rng = random.Random(1000)
    case("sample/1", 3, [(4, 40), (9, 90), (6, 60), (4,), (2, 20), (9,), (6,), (1, 10), (4,), (2,)])
    case("sample/2", 2, [(5, 1), (6, 2), (5, 3), (7, 4), (6,), (5,)])
    case("secret/01-get-from-empty", 1, [(0,)])
    case("secret/02-room-for-one", 1, [(1, 1), (1,), (2, 2), (1,), (2,), (2, 3), (2,)])
    case("secret/03-value-zero", 2, [(1, 0), (1,), (2, 0), (1,), (3, 5), (2,), (1,)])
    case("secret/04-key-zero", 2, [(0, 7), (1, 8), (0,), (2, 9), (1,), (0,)])
    case("secret/05-get-refreshes", 3, [(1, 1), (2, 2), (3, 3), (1,), (4, 4), (2,), (1,), (3,), (4,)])
    case("secret/06-put-refreshes", 3, [(1, 1), (2, 2), (3, 3), (1, 9), (4, 4), (1,), (2,), (3,), (4,)])
    case("secret/07-replacing-when-full", 2, [(1, 1), (2, 2), (2, 5), (1,), (2,), (1, 6), (1,), (2,)])
    case("secret/08-missed-get-changes-nothing", 2, [(1, 1), (2, 2), (9,), (8,), (9,), (3, 3), (1,), (2,), (3,), (9,)])
    case("secret/09-comes-back", 2, [(1, 1), (2, 2), (3, 3), (1,), (1, 4), (2,), (3,), (1,)])
    case("secret/10-extremes", 2, [(1000000000, 1000000000), (0, 0), (1000000000,), (999999999, 1), (0,), (999999999,)])
    case("secret/11-never-full", 5000, mixed(rng, 300, 100, 0.5))
    case("secret/12-random-small", 5, mixed(rng, 600, 9, 0.4))
    case("secret/13-random-mostly-puts", 40, mixed(rng, 1000, 60, 0.8))
    case("secret/14-same-key-always", 3, [(7, k) if k % 2 else (7,) for k in range(400)])
    case("secret/15-most-calls", 5000, [(k, 0) for k in range(5000)] + [(rng.randrange(7000, 9999),) for _ in range(14500)]
         + mixed(rng, 500, 9999, 0.9))


main()
