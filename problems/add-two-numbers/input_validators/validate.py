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


def check_digits(name, digits):
    check(isinstance(digits, list) and 1 <= len(digits) <= 20000, f"{name} has 1 to 20000 nodes")
    check(all(is_int(digit, 0, 9) for digit in digits), f"{name} holds digits")
    check(len(digits) == 1 or digits[-1] != 0, f"{name} has no leading zero")


first, second = read(["first", "second"])
check_digits("first", first)
check_digits("second", second)
sys.exit(42)
