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
    pedals = read_arguments(["pedals"])["pedals"]
    require(isinstance(pedals, list) and len(pedals) <= 12, "a list of at most 12 pedals")
    require(all(is_int(pedal, 1, 999) for pedal in pedals), "numbers from 1 to 999")
    require(len(set(pedals)) == len(pedals), "all numbers are different")


main()
sys.exit(42)
