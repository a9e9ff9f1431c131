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


coins, amount = read(["coins", "amount"])
check(isinstance(coins, list) and 1 <= len(coins) <= 12, "1 to 12 coins")
check(all(is_int(coin, 1, 10**9) for coin in coins), "values from 1 to 1000000000")
check(len(set(coins)) == len(coins), "different values")
check(is_int(amount, 0, 20000), "an amount from 0 to 20000")
sys.exit(42)
