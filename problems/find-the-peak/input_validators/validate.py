# SPDX-License-Identifier: MIT
# SPDX-FileCopyrightText: The CodeArena contributors
"""Reads a test on standard input; exit code 42 says that it keeps the promises of the statement.

A test is one line with six integers: the number of stones, the peak, its height, how much a stone is lower than the next one on the
way up and than the one before it on the way down (about), and a seed for the unevenness."""
import re
import sys


def require(holds, promise):
    if not holds:
        print(promise, file=sys.stderr)
        sys.exit(43)


def main():
    text = sys.stdin.buffer.read().decode("latin-1")
    require(re.fullmatch(r"(0|-?[1-9][0-9]{0,9})( (0|-?[1-9][0-9]{0,9})){5}\n", text), "one line with six integers")
    stones, peak, top, left, right, seed = map(int, text.split())
    require(1 <= stones <= 10**6, "from 1 to 10^6 stones")
    require(1 <= peak <= stones, "the peak is a stone")
    require(1 <= left and 1 <= right, "the path climbs and then descends")
    require(0 <= seed <= 10**9, "a seed from 0 to 10^9")
    lowest = top - max((peak - 1) * left, (stones - peak) * right)
    require(-10**9 <= lowest and top <= 10**9, "heights from -10^9 to 10^9")


main()
sys.exit(42)
