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


(grid,) = read(["grid"])
check(isinstance(grid, list) and 1 <= len(grid) <= 200, "1 to 200 rows")
for row in grid:
    check(isinstance(row, str) and 1 <= len(row) <= 200, "rows of 1 to 200 characters")
    check(len(row) == len(grid[0]), "rows of the same length")
    check(set(row) <= set("#."), "the characters # and . only")
sys.exit(42)
