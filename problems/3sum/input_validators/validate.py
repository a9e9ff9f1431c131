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


def count_triplets(nums):
    """Different triplets, by how often each value is there."""
    amount = {}
    for value in nums:
        amount[value] = amount.get(value, 0) + 1
    values = sorted(amount)
    found = 0
    for i, a in enumerate(values):
        for b in values[i:]:
            c = -a - b
            if c < b:
                break
            if c in amount:
                found += all(amount[value] >= (a, b, c).count(value) for value in (a, b, c))
    return found


(nums,) = read(["nums"])
check(isinstance(nums, list) and 3 <= len(nums) <= 2000, "3 to 2000 numbers")
check(all(is_int(value, -10**6, 10**6) for value in nums), "numbers from -1000000 to 1000000")
check(count_triplets(nums) <= 3000, "at most 3000 triplets")
sys.exit(42)
