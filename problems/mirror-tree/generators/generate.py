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


def parsed(values):
    nodes = [Node(values[0])]
    for place, value in enumerate(values[1:]):
        if value is not None:
            nodes.append(Node(value))
            nodes[place // 2].children[place % 2] = nodes[-1]
    return nodes[0]


def levels(root, order=1):
    """The tree as it is written down; with order -1 as seen in a mirror."""
    written = []
    waiting = [root]
    for node in waiting:
        written.append(node.value if node else None)
        if node:
            waiting += node.children[::order]
    while written[-1] is None:
        written.pop()
    return written


def solve(root):
    return not root or levels(parsed(root)) == levels(parsed(root), -1)


def grown(rng, size, deepest, values):
    """Nodes one by one at random free places, none deeper than allowed."""
    root = Node(rng.choice(values))
    places = [(root, 0, 2), (root, 1, 2)]
    for _ in range(1, size):
        at = rng.randrange(len(places))
        places[at], places[-1] = places[-1], places[at]
        parent, side, depth = places.pop()
        child = parent.children[side] = Node(rng.choice(values))
        if depth < deepest:
            places += [(child, 0, depth + 1), (child, 1, depth + 1)]
    return root


def chain(rng, length, values):
    root = node = Node(rng.choice(values))
    for _ in range(length - 1):
        side = rng.randrange(2)
        node.children[side] = Node(rng.choice(values))
        node = node.children[side]
    return root


def mirrored(node):
    image = Node(node.value)
    pairs = [(node, image)]
    for original, copy in pairs:
        for side, child in enumerate(original.children):
            if child:
                copy.children[1 - side] = Node(child.value)
                pairs.append((child, copy.children[1 - side]))
    return image


def joined(value, left, right):
    root = Node(value)
    root.children = [left, right]
    return root


def nodes_of(root):
    nodes = [root]
    for node in nodes:
        nodes += [child for child in node.children if child]
    return nodes


def main():
    rng = random.Random(101)
    case("sample/1", root=[4, 7, 7, None, 1, 1])
    case("sample/2", root=[4, 7, 7, 1, None, 1])
    case("sample/3", root=[7, 1, 1, 5, None, None, 6])
    case("secret/01-empty", root=[])
    case("secret/02-root-only", root=[-1000])
    case("secret/03-one-child", root=[1, 1])
    case("secret/04-children-differ", root=[1, 2, -2])
    case("secret/05-palindrome-in-order", root=[1, 2, 2, 2, None, 2])
    case("secret/06-levels-are-palindromes", root=[1, 2, 2, None, 3, None, 3, 4, None, None, 4])
    case("secret/07-sides-equal-not-mirrored", root=[1, 2, 2, 3, 4, 3, 4])
    case("secret/08-only-inner-nodes-differ", root=[1, 2, 2, 3, 4, 5, 3])
    case("secret/09-outer-missing-inner-there", root=[0, 8, 8, None, 9, 9])
    case("secret/10-mirrored-subtrees-swapped", root=[5, 6, 6, 1, 2, 2, 1, 3, 4, 7, 8, 7, 8, 4, 3])

    half = grown(rng, 100, 499, range(-3, 4))
    case("secret/11-random-mirrored", root=levels(joined(0, half, mirrored(half))))
    half = grown(rng, 2500, 499, range(-1000, 1001))
    image = mirrored(half)
    case("secret/12-large-mirrored", root=levels(joined(0, half, image)))
    nodes_of(image)[-1].value += 1
    case("secret/13-large-last-value-differs", root=levels(joined(0, half, image)))
    half = grown(rng, 4999, 499, [1])
    image = mirrored(half)
    case("secret/14-largest-equal-values", root=levels(joined(1, half, image)))
    leaf = next(node for node in reversed(nodes_of(image)) if (node.children[0] is None) != (node.children[1] is None))
    leaf.children.reverse()
    case("secret/15-largest-one-node-hangs-wrong", root=levels(joined(1, half, image)))
    half = chain(rng, 499, [1, 2])
    case("secret/16-deepest-mirrored", root=levels(joined(1, half, mirrored(half))))
    image = mirrored(half)
    nodes_of(image)[-1].value = 9
    case("secret/17-deepest-differs-at-the-end", root=levels(joined(1, half, image)))


main()
