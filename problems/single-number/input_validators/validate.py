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
    nums = read_arguments(["nums"])["nums"]
    require(isinstance(nums, list) and 1 <= len(nums) <= 20001, "1 to 20001 numbers")
    require(all(is_int(number, -10**9, 10**9) for number in nums), "integers from -10^9 to 10^9")
    times = {}
    for number in nums:
        times[number] = times.get(number, 0) + 1
    counts = sorted(times.values())
    require(counts[0] == 1 and all(count == 2 for count in counts[1:]), "one number once, all others twice")


main()
sys.exit(42)
