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


nums, k = read(["nums", "k"])
check(isinstance(nums, list) and 1 <= len(nums) <= 20000, "1 to 20000 scores")
check(all(is_int(score, -10**9, 10**9) for score in nums), "scores from -1000000000 to 1000000000")
check(is_int(k, 1, len(nums)), "k from 1 to the number of scores")
sys.exit(42)
