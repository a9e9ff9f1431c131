# SPDX-License-Identifier: MIT
# SPDX-FileCopyrightText: The CodeArena contributors
"""Reads a test on standard input; exit code 42 says that it keeps the promises of the statement."""
import re
import sys


def main():
    text = sys.stdin.read()
    assert re.fullmatch(r"[()\[\]{}]+\n", text), "brackets on one line"
    assert len(text) - 1 <= 100000


main()
sys.exit(42)
