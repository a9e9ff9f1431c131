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
    numbers = read_arguments(["numbers"])["numbers"]
    require(isinstance(numbers, list) and 1 <= len(numbers) <= 150, "1 to 150 balloons")
    require(all(is_int(number, 0, 100) for number in numbers), "numbers from 0 to 100")


main()
sys.exit(42)
