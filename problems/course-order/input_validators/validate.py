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
    values = read_arguments(["count", "requirements"])
    count, requirements = values["count"], values["requirements"]
    require(is_int(count, 1, 3000), "1 to 3000 courses")
    require(isinstance(requirements, list) and len(requirements) <= 6000, "at most 6000 requirements")
    for pair in requirements:
        require(isinstance(pair, list) and len(pair) == 2, "a requirement is a pair")
        require(all(is_int(course, 0, count - 1) for course in pair), "a requirement names courses that exist")
        require(pair[0] != pair[1], "no course requires itself")


main()
sys.exit(42)
