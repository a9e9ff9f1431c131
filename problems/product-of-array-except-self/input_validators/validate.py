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


(nums,) = read(["nums"])
check(isinstance(nums, list) and 2 <= len(nums) <= 20000, "2 to 20000 factors")
product = 1
for factor in nums:
    check(is_int(factor, -2**31 + 1, 2**31 - 1), "factors of 32 bits")
    product *= abs(factor) or 1
    check(product <= 2**31 - 1, "products of 32 bits")
sys.exit(42)
