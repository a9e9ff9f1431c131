# SPDX-License-Identifier: MIT
# SPDX-FileCopyrightText: The CodeArena contributors
"""Reads a test on standard input; exit code 42 says that it keeps the promises of the statement, 43 that it does not."""
import json
import sys


def require(kept, promise):
    if not kept:
        print(promise, file=sys.stderr)
        sys.exit(43)


def read_arguments(names):
    try:
        text = sys.stdin.read()
        values = json.loads(text)
        compact = json.dumps(values, separators=(",", ":")) + "\n"
    except (ValueError, RecursionError):
        require(False, "the input is not JSON")
    require(isinstance(values, dict) and list(values) == names, f"an object of {', '.join(names)} is expected")
    require(text == compact, "compact JSON on one line is expected")
    return values


def is_int(value, low, high):
    return type(value) is int and low <= value <= high


def main():
    root = read_arguments(["root"])["root"]
    require(isinstance(root, list), "the tree is a list")
    require(all(value is None or is_int(value, 0, 10000) for value in root), "values are integers from 0 to 10000")
    require(sum(value is not None for value in root) <= 5000, "at most 5000 nodes")
    require(not root or (root[0] is not None and root[-1] is not None), "no null at the beginning or the end")
    depths = [1] if root else []
    for place, value in enumerate(root[1:]):
        require(place // 2 < len(depths), "children belong to a node")
        if value is not None:
            depths.append(depths[place // 2] + 1)
    require(max(depths, default=0) <= 500, "a depth of 500 at most")


main()
sys.exit(42)
