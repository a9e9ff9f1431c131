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


def main():
    board = read_arguments(["board"])["board"]
    require(isinstance(board, list) and 1 <= len(board) <= 10, "1 to 10 rows")
    for row in board:
        require(isinstance(row, str) and len(row) == len(board), "as many characters in each row as there are rows")
        require(set(row) <= set(".#"), "the characters . and #")


main()
sys.exit(42)
