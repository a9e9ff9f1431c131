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


(image,) = read(["image"])
check(isinstance(image, list) and 1 <= len(image) <= 70, "1 to 70 rows")
for row in image:
    check(isinstance(row, list) and len(row) == len(image), "as many pixels in a row as there are rows")
    check(all(is_int(pixel, 0, 255) for pixel in row), "brightness from 0 to 255")
sys.exit(42)
