# SPDX-License-Identifier: MIT
# SPDX-FileCopyrightText: The CodeArena contributors
"""Reads a test on standard input; exit code 42 says that it keeps the promises of the statement."""
import re
import sys


def main():
    text = sys.stdin.read()
    assert re.fullmatch(r"[1-9]\d*\n", text), "one number on one line"
    assert 1 <= int(text) <= 20000


main()
sys.exit(42)
