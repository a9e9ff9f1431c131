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
check(isinstance(nums, list) and 1 <= len(nums) <= 20000, "1 to 20000 numbers")
check(all(is_int(number, -10**9, 10**9) for number in nums), "numbers from -1000000000 to 1000000000")
amount = {}
for number in nums:
    amount[number] = amount.get(number, 0) + 1
check(is_int(k, 1, len(amount)), "k from 1 to the number of different values")
counts = sorted(amount.values(), reverse=True)
check(k == len(counts) or counts[k - 1] > counts[k], "a unique choice")
sys.exit(42)
