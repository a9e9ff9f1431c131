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
    """From the last node that is written down to the first: what its subtree gives when it is emptied and when it is left alone."""
    values = [value for value in root if value is not None]
    parents = [place // 2 for place, value in enumerate(root[1:]) if value is not None]
    emptied = values[:]
    alone = [0] * len(values)
    for node in range(len(values) - 1, 0, -1):
        parent = parents[node - 1]
        emptied[parent] += alone[node]
        alone[parent] += max(emptied[node], alone[node])
    return max(emptied[0], alone[0]) if values else 0


def chain(sides, values):
    """A line of nodes, one more than there are sides to turn to."""
    root = node = Node(values[0])
    for side, value in zip(sides, values[1:]):
        node.children[side] = Node(value)
        node = node.children[side]
    return root


def full(rng, depth):
    node = Node(rng.randint(0, 99))
    if depth > 1:
        node.children = [full(rng, depth - 1), full(rng, depth - 1)]
    return node


def grown(rng, size, deepest, most):
    """Nodes one by one at random free places, none deeper than allowed."""
    root = Node(rng.randint(0, most))
    places = [(root, 0, 2), (root, 1, 2)]
    for _ in range(1, size):
        at = rng.randrange(len(places))
        places[at], places[-1] = places[-1], places[at]
        parent, side, depth = places.pop()
        child = parent.children[side] = Node(rng.randint(0, most))
        if depth < deepest:
            places += [(child, 0, depth + 1), (child, 1, depth + 1)]
    return root


def main():
    rng = random.Random(337)
    deep = chain([rng.randrange(2) for _ in range(499)], [rng.randint(0, 9999) for _ in range(500)])
    node = deep
    for _ in range(220):  # trees beside the upper part of the long chain
        side = 0 if node.children[0] is None else 1
        node.children[side] = grown(rng, 20, 7, 9999)
        node = node.children[1 - side]
    trees = {
        "sample/1": [3, 5, 1, 4, None, None, 2],
        "sample/2": [6, 20, None, 5, 7],
        "sample/3": [8, None, 1, 2, None, 9],
        "secret/01-no-hollow": [],
        "secret/02-root-only": [7],
        "secret/03-child-is-better": [7, 8],
        "secret/04-both-children": [10, None, 5, 7],
        "secret/05-children-together": [9, 5, 5],
        "secret/06-no-nuts": [0, 0, 0, None, 0],
        "secret/07-second-best-first": [4, 5, None, 4],
        "secret/08-branches-differ": [1, 50, 2, 3, 4, 60, 70, None, None, 9, None, 5],
        "secret/09-three-alone": [100, 2, 1, None, 3, None, 2, 100, None, None, 100],
        "secret/10-line-of-twelve": levels(chain([0] * 11, [9, 1, 1, 9, 1, 1, 9, 1, 1, 9, 1, 9])),
        "secret/11-most-nuts-everywhere": levels(chain([1, 0] * 20, [10000] * 41)),
        "secret/12-full": levels(full(rng, 9)),
        "secret/13-random-few-nuts": levels(grown(rng, 200, 500, 3)),
        "secret/14-longest-chain": levels(chain([rng.randrange(2) for _ in range(499)], [rng.randint(1, 10000) for _ in range(500)])),
        "secret/15-largest": levels(grown(rng, 5000, 500, 9999)),
        "secret/16-largest-and-deepest": levels(deep),
    }
    for name, root in trees.items():
        case(name, root=root)


main()
