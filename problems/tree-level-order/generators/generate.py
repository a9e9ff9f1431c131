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


def case(name, tree):
    """A tree is None or [value, left, right]. The answer comes from walking to the left first and noting the depth."""
    listed = []
    queue = [tree]
    for node in queue:
        listed.append(node and node[0])
        if node:
            queue += node[1:]
    while listed and listed[-1] is None:
        listed.pop()
    levels = []
    stack = [(tree, 0)]
    while stack:
        node, depth = stack.pop()
        if node:
            if depth == len(levels):
                levels.append([])
            levels[depth].append(node[0])
            stack += [(node[2], depth + 1), (node[1], depth + 1)]
    write(name, {"root": listed}, levels)


def full(values):
    """A tree whose levels are filled from the left."""
    nodes = [[value, None, None] for value in values]
    for i in range(1, len(nodes)):
        nodes[(i - 1) // 2][2 - i % 2] = nodes[i]
    return nodes[0]


def path(values, sides):
    """A single path; sides says whether the next node is a left child (1) or a right one (2)."""
    root = node = [values[0], None, None]
    for value, side in zip(values[1:], sides):
        node[side] = [value, None, None]
        node = node[side]
    return root


def grown(rng, values, window):
    """Hangs each node below one of the latest ones, so that a small window makes a slim tree."""
    nodes = [[values[0], None, None]]
    for value in values[1:]:
        free = [(node, side) for node in nodes[-window:] for side in (1, 2) if node[side] is None]
        node, side = rng.choice(free)
        node[side] = [value, None, None]
        nodes.append(node[side])
    return nodes[0]


def some(rng, count):
    return [rng.randrange(-99, 100) for _ in range(count)]


def main():
    rng = random.Random(102)
    case("sample/1", [6, [2, None, None], [9, [4, None, None], [1, None, None]]])
    case("sample/2", [1, [2, None, [4, None, [8, None, None]]], [3, [6, None, None], None]])
    case("sample/3", None)
    case("sample/4", path([5, -2, 0], [1, 2]))
    case("secret/01-only-a-root", [-1000, None, None])
    case("secret/02-left-child", [1, [2, None, None], None])
    case("secret/03-right-child", [1, None, [2, None, None]])
    case("secret/04-full", full(range(1, 16)))
    case("secret/05-last-level-not-full", full(range(1, 13)))
    case("secret/06-cousins", [1, [2, [4, None, None], None], [3, None, [5, None, None]]])
    case("secret/07-equal-values", full([7] * 10))
    case("secret/08-zigzag", path(list(range(20)), [1, 2] * 10))
    case("secret/09-deep-left-before-right", [0, path(list(range(1, 9)), [2] * 8), path([-1, -2, -3], [1, 1])])
    case("secret/10-extremes", full([1000, -1000, 1000, 0, -1000]))
    case("secret/11-random-slim", grown(rng, some(rng, 300), 3))
    case("secret/12-random-bushy", grown(rng, some(rng, 500), 500))
    case("secret/13-largest-full", full(some(rng, 8000)))
    case("secret/14-largest-path", path([k % 10 for k in range(8000)], [2] * 8000))
    case("secret/15-largest-slim", grown(rng, [k % 100 for k in range(8000)], 2))


main()
