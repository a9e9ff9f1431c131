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
    values = read_arguments(["calls", "arguments"])
    calls, arguments = values["calls"], values["arguments"]
    require(isinstance(calls, list) and isinstance(arguments, list), "two lists are expected")
    require(2 <= len(calls) <= 20001, "1 to 20000 calls after the constructor")
    require(len(arguments) == len(calls), "each call has its arguments")
    require(calls[0] == "MinStack" and arguments[0] == [], "the constructor comes first, without arguments")
    height = 0
    for call, given in zip(calls[1:], arguments[1:]):
        require(isinstance(given, list), "arguments are lists")
        if call == "push":
            require(len(given) == 1 and is_int(given[0], -2**31, 2**31 - 1), "push has one argument, an integer of 32 bits")
            height += 1
        else:
            require(call in ("pop", "top", "minimum") and given == [], "the other calls are pop, top and minimum, without arguments")
            require(height > 0, "the stack is not empty")
            height -= call == "pop"


main()
sys.exit(42)
