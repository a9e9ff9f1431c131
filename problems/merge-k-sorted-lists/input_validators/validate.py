# SPDX-License-Identifier: MIT
# SPDX-FileCopyrightText: The CodeArena contributors
"""Reads a test on standard input; exit code 42 says that it keeps the promises of the statement."""
import json
import sys


def require(holds, promise):
    if not holds:
        print(promise, file=sys.stderr)
        sys.exit(43)


def arguments(*names):
    """The values of the one line of compact JSON that a test is, in the order of the signature."""
    text = sys.stdin.buffer.read().decode("latin-1")
    require(text.endswith("\n") and text.count("\n") == 1 and text.isascii(), "one line of ASCII, with an end")
    try:
        case = json.loads(text)
    except (ValueError, RecursionError):
        require(False, "JSON")
    require(isinstance(case, dict) and list(case) == list(names), "an object with the arguments " + ", ".join(names))
    require(text == json.dumps(case, separators=(",", ":")) + "\n", "compact JSON")
    return case.values()


def is_integer(value, low, high):
    return type(value) is int and low <= value <= high


def main():
    (lists,) = arguments("lists")
    require(isinstance(lists, list) and len(lists) <= 10000, "at most 10000 lists")
    require(all(isinstance(values, list) for values in lists), "lists of values")
    require(sum(map(len, lists)) <= 20000, "at most 20000 nodes")
    for values in lists:
        require(all(is_integer(value, -10**9, 10**9) for value in values), "integers from -10^9 to 10^9")
        require(values == sorted(values), "ascending order")


main()
sys.exit(42)
