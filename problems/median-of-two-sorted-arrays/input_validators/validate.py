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
    arrays = list(arguments("first", "second"))
    for array in arrays:
        require(isinstance(array, list) and len(array) <= 10000, "two lists of at most 10000 elements")
        require(all(is_integer(value, -2**31, 2**31 - 1) for value in array), "integers of 32 bits")
        require(array == sorted(array), "ascending order")
    require(sum(map(len, arrays)) >= 1, "at least one element")


main()
sys.exit(42)
