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
    nums, size = arguments("nums", "size")
    require(isinstance(nums, list) and 1 <= len(nums) <= 40000, "1 to 40000 levels")
    require(all(is_integer(level, -10**9, 10**9) for level in nums), "levels from -10^9 to 10^9")
    require(is_integer(size, 1, len(nums)), "a size from 1 to the number of levels")


main()
sys.exit(42)
