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


calls, arguments = read(["calls", "arguments"])
check(isinstance(calls, list) and isinstance(arguments, list), "two lists")
check(2 <= len(calls) <= 20001 and len(arguments) == len(calls), "1 to 20000 calls after the constructor, each with its arguments")
for i, (call, values) in enumerate(zip(calls, arguments)):
    check(call == "LRUCache" if i == 0 else call in ("get", "put"), "the constructor first, then get and put")
    check(isinstance(values, list) and len(values) == (2 if call == "put" else 1), f"arguments of call {i}")
    check(all(is_int(value, 0, 10**9) for value in values), f"numbers of call {i}")
check(1 <= arguments[0][0] <= 5000, "a capacity from 1 to 5000")
sys.exit(42)
