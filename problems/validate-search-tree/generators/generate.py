# SPDX-License-Identifier: MIT
# SPDX-FileCopyrightText: The CodeArena contributors
"""Writes data/sample and data/secret anew, the same bytes every time: python3 generators/generate.py"""
import json
import random
from pathlib import Path

LOWEST, HIGHEST = -2**31, 2**31 - 1

DATA = Path(__file__).resolve().parent.parent / "data"


def write(name, arguments, answer):
    path = DATA / name
    path.parent.mkdir(parents=True, exist_ok=True)
    for suffix, value in ((".in", arguments), (".ans", answer)):
        path.with_suffix(suffix).write_text(json.dumps(value, separators=(",", ":")) + "\n", encoding="utf-8")


def case(name, tree, expected):
    """A tree is None or [value, left, right]. Searches for every value: a search tree leads to the node that holds it."""
    listed = []
    queue = [tree]
    for node in queue:
        listed.append(node and node[0])
        if node:
            queue += node[1:]
    while listed and listed[-1] is None:
        listed.pop()
    answer = all(find(tree, node[0]) is node for node in queue if node)
    assert answer == expected, name
    write(name, {"root": listed}, answer)


def find(tree, value):
    while tree and tree[0] != value:
        tree = tree[1] if value < tree[0] else tree[2]
    return tree


def insert(tree, value):
    """A new leaf where a search for the value ends."""
    while True:
        side = 1 if value < tree[0] else 2
        if tree[side] is None:
            tree[side] = [value, None, None]
            return tree[side]
        tree = tree[side]


def grown(values):
    tree = [values[0], None, None]
    for value in values[1:]:
        insert(tree, value)
    return tree


def node_of(tree, value):
    """Anywhere in the tree."""
    stack = [tree]
    while stack:
        node = stack.pop()
        if node:
            if node[0] == value:
                return node
            stack += node[1:]
    raise KeyError(value)


def shuffled(rng, values):
    values = list(values)
    rng.shuffle(values)
    return values


def spine(rng, length, count):
    """A zigzag of the given length, and below it a bushy tree with the other values."""
    low, high = 0, 2 * length + count
    values = []
    for step in range(length):
        values.append(low if step % 2 else high)
        low, high = (low + 1, high) if step % 2 else (low, high - 1)
    return values + shuffled(rng, range(low + 1, low + 1 + count - length))


def main():
    rng = random.Random(404)
    case("sample/1", grown([5, 2, 8, 3]), True)
    case("sample/2", [10, [5, None, None], [15, [6, None, None], [20, None, None]]], False)
    case("sample/3", [4, [4, None, None], [9, None, None]], False)
    case("secret/01-empty", None, True)
    case("secret/02-lowest-alone", [LOWEST, None, None], True)
    case("secret/03-highest-alone", [HIGHEST, None, None], True)
    case("secret/04-equal-on-the-right", [7, None, [7, None, None]], False)
    case("secret/05-left-too-large", [1, [2, None, None], None], False)
    case("secret/06-extremes", [0, [LOWEST, None, [-1, None, None]], [HIGHEST, [1, None, None], None]], True)
    case("secret/07-lowest-twice", [LOWEST, [LOWEST, None, None], None], False)
    case("secret/08-grandchild-too-large", [8, [3, [1, None, None], [9, None, None]], [12, None, None]], False)
    case("secret/09-equal-to-grandparent", [8, [3, None, [8, None, None]], [12, None, None]], False)
    case("secret/10-mirrored", [5, [8, None, None], [2, None, None]], False)
    case("secret/11-negative", grown([-50, -70, -20, -60, -55, -10, -30]), True)
    case("secret/12-random", grown(rng.sample(range(-10**9, 10**9), 500)), True)
    tree = grown(shuffled(rng, range(0, 1000, 2)))
    last = tree
    while last[1]:
        last = last[1]
    last[0] = 501
    case("secret/13-smallest-leaf-too-large", tree, False)
    case("secret/14-deepest", grown(spine(rng, 499, 500)), True)
    tree = grown(spine(rng, 498, 500))
    case("secret/15-deepest-with-a-fault", swapped(tree), False)
    case("secret/16-largest-slim", grown(spine(rng, 450, 10000)), True)
    case("secret/17-largest-random", grown(shuffled(rng, range(10000))), True)


def swapped(tree):
    """Exchanges the values of the two deepest nodes of a zigzag, so that only a parent and its child are in the wrong order."""
    parent, node = None, tree
    while node[1] or node[2]:
        parent, node = node, node[1] or node[2]
    parent[0], node[0] = node[0], parent[0]
    return tree


main()
