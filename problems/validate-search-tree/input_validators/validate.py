# SPDX-License-Identifier: MIT
# SPDX-FileCopyrightText: The CodeArena contributors
"""Reads a test on standard input; exit code 42 says that it keeps the promises of the statement."""
import json
import sys


def check(holds, message):
    if not holds:
        print(message, file=sys.stderr)
        sys.exit(43)


def is_int(value, low, high):
    return type(value) is int and low <= value <= high


def read(names):
    """The arguments, in the order of the signature."""
    try:
        text = sys.stdin.read()
        case = json.loads(text)
    except (ValueError, RecursionError):
        check(False, "not JSON")
    check(text == json.dumps(case, separators=(",", ":")) + "\n", "one line of compact JSON")
    check(isinstance(case, dict) and list(case) == names, "an object with " + ", ".join(names))
    return [case[name] for name in names]


(values,) = read(["root"])
check(isinstance(values, list), "a list")
check(all(value is None or is_int(value, -2**31, 2**31 - 1) for value in values), "null and values of 32 bits")
check(not values or values[-1] is not None, "no null at the end")
check(sum(value is not None for value in values) <= 10000, "at most 10000 nodes")
# Levels of the places that the nodes so far offer to a child; the first one is the root's.
places = [1]
for i, value in enumerate(values):
    check(i < len(places), "a node without a parent")
    if value is not None:
        check(places[i] <= 500, "at most 500 levels")
        places += [places[i] + 1] * 2
sys.exit(42)
