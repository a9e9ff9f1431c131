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
    arguments = read_arguments(["first", "second"])
    for name, values in arguments.items():
        require(isinstance(values, list) and len(values) <= 10000, f"{name} has at most 10000 nodes")
        require(all(is_int(value, -10**6, 10**6) for value in values), f"{name} holds integers from -10^6 to 10^6")
        require(values == sorted(values), f"{name} is sorted")


main()
sys.exit(42)
