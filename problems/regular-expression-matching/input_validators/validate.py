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


def is_text(value, letters):
    return isinstance(value, str) and len(value) <= 500 and set(value) <= set(letters)


def main():
    text, pattern = arguments("text", "pattern")
    letters = "abcdefghijklmnopqrstuvwxyz"
    require(is_text(text, letters), "a text of at most 500 letters")
    require(is_text(pattern, letters + ".*"), "a pattern of at most 500 characters")
    require(not pattern.startswith("*") and "**" not in pattern, "something before each star")


main()
sys.exit(42)
