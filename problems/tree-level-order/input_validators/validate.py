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
check(all(value is None or is_int(value, -1000, 1000) for value in values), "null and values from -1000 to 1000")
check(not values or values[-1] is not None, "no null at the end")
check(sum(value is not None for value in values) <= 8000, "at most 8000 nodes")
# Places that the nodes so far offer to a child; the first one is the root's.
places = 1
for value in values:
    check(places > 0, "a node without a parent")
    places += 1 if value is not None else -1
sys.exit(42)
