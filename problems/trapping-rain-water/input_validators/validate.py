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
    (heights,) = arguments("heights")
    require(isinstance(heights, list) and 1 <= len(heights) <= 20000, "1 to 20000 blocks")
    require(all(is_integer(height, 0, 10**9) for height in heights), "heights from 0 to 10^9")


main()
sys.exit(42)
