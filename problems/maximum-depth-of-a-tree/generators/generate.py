# SPDX-License-Identifier: MIT
# SPDX-FileCopyrightText: The CodeArena contributors
"""Writes data/sample and data/secret anew, the same bytes every time: python3 generators/generate.py"""
import json
import random
from pathlib import Path

DATA = Path(__file__).resolve().parent.parent / "data"


def case(name, **arguments):
    for ending, value in ((".in", arguments), (".ans", solve(**arguments))):
        path = DATA / (name + ending)
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(json.dumps(value, separators=(",", ":")) + "\n")


class Node:
    def __init__(self, value):
        self.value = value
        self.children = [None, None]


def levels(root):
    """The tree as it is written down: nulls for missing children, none at the end."""
    written = []
    waiting = [root]
    for node in waiting:
        written.append(node.value if node else None)
        if node:
            waiting += node.children
    while written and written[-1] is None:
        written.pop()
    return written


def solve(root):
    depths = [1] if root else []  # of the nodes, in the order in which they are written down
    for place, value in enumerate(root[1:]):
        if value is not None:
            depths.append(depths[place // 2] + 1)
    return max(depths, default=0)


def chain(sides, rng):
    root = node = Node(rng.randint(-1000, 1000))
    for side in sides:
        node.children[side] = Node(rng.randint(-1000, 1000))
        node = node.children[side]
    return root


def full(depth):
    node = Node(depth)
    if depth > 1:
        node.children = [full(depth - 1), full(depth - 1)]
    return node


def grown(rng, size, deepest):
    """Nodes one by one at random free places, none deeper than allowed."""
    root = Node(0)
    places = [(root, 0, 2), (root, 1, 2)]
    for value in range(1, size):
        at = rng.randrange(len(places))
        places[at], places[-1] = places[-1], places[at]
        parent, side, depth = places.pop()
        child = parent.children[side] = Node(value % 2001 - 1000)
        if depth < deepest:
            places += [(child, 0, depth + 1), (child, 1, depth + 1)]
    return root


def bushy_chain(rng, depth, size):
    """A long way down with small trees beside it, most of them near the top."""
    root = chain([rng.randrange(2) for _ in range(depth - 1)], rng)
    node = root
    left = size - depth
    while left > 0:
        side = 0 if node.children[0] is None else 1
        if node.children[1 - side] is None:
            break
        bush = min(left, 30)
        node.children[side] = grown(rng, bush, 6)
        left -= bush
        node = node.children[1 - side]
    return root


def main():
    rng = random.Random(104)
    trees = {
        "sample/1": [8, 4, 6, None, 1, None, None, 3],
        "sample/2": [1, None, 2, 5],
        "sample/3": [],
        "secret/01-root-only": [0],
        "secret/02-left-child-only": [1, 2],
        "secret/03-right-child-only": [1, None, 2],
        "secret/04-deep-on-the-left": [1, 2, 3, 4, None, None, None, 5],
        "secret/05-deep-on-the-right": [1, 2, 3, None, None, None, 4, None, 5],
        "secret/06-deepest-is-inside": [1, 2, 3, 4, 5, 6, 7, None, None, 8, None, None, None, None, None, None, 9],
        "secret/07-misleading-values": [-1000, 1000, -1000, None, None, 999],
        "secret/08-full": levels(full(9)),
        "secret/09-longest-left-chain": levels(chain([0] * 499, rng)),
        "secret/10-longest-right-chain": levels(chain([1] * 499, rng)),
        "secret/11-zigzag": levels(chain([0, 1] * 249, rng)),
        "secret/12-random": levels(grown(rng, 300, 500)),
        "secret/13-largest": levels(grown(rng, 10000, 500)),
        "secret/14-largest-and-deepest": levels(bushy_chain(rng, 500, 10000)),
    }
    for name, root in trees.items():
        case(name, root=root)


main()
