# SPDX-License-Identifier: MIT
# SPDX-FileCopyrightText: The CodeArena contributors
"""Reads a test on standard input; exit code 42 says that it keeps the promises of the statement.

The arguments are the longest record and the longest pattern of the subtask; without them the largest of all are allowed."""
import re
import sys


def require(holds, promise):
    if not holds:
        print(promise, file=sys.stderr)
        sys.exit(43)


def main():
    longest_record, longest_pattern = map(int, sys.argv[1:] or (200_000, 200_000))
    text = sys.stdin.buffer.read().decode("latin-1")
    require(re.fullmatch("[a-z]+\n[a-z]+\n", text), "two lines of lowercase letters")
    pattern, record = text.split()
    require(len(record) <= longest_record, f"at most {longest_record} letters in the record")
    require(len(pattern) <= longest_pattern, f"at most {longest_pattern} letters in the pattern")


main()
sys.exit(42)
