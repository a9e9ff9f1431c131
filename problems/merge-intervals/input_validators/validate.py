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


(intervals,) = read(["intervals"])
check(isinstance(intervals, list) and 1 <= len(intervals) <= 3000, "1 to 3000 intervals")
for interval in intervals:
    check(isinstance(interval, list) and len(interval) == 2, "intervals of two numbers")
    check(all(is_int(end, -10**6, 10**6) for end in interval), "ends from -1000000 to 1000000")
    check(interval[0] <= interval[1], "the left end comes first")
sys.exit(42)
