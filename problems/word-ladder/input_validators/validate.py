# SPDX-License-Identifier: MIT
# SPDX-FileCopyrightText: The CodeArena contributors
"""Reads a test on standard input; exit code 42 says that it keeps the promises of the statement."""
import json
import sys


def require(holds, promise):
    if not holds:
        print(promise, file=sys.stderr)
        sys.exit(43)


def arguments(*names):
    """The values of the one line of compact JSON that a test is, in the order of the signature."""
    text = sys.stdin.buffer.read().decode("latin-1")
    require(text.endswith("\n") and text.count("\n") == 1 and text.isascii(), "one line of ASCII, with an end")
    try:
        case = json.loads(text)
    except (ValueError, RecursionError):
        require(False, "JSON")
    require(isinstance(case, dict) and list(case) == list(names), "an object with the arguments " + ", ".join(names))
    require(text == json.dumps(case, separators=(",", ":")) + "\n", "compact JSON")
    return case.values()


def is_integer(value, low, high):
    return type(value) is int and low <= value <= high


def main():
    begin, end, words = arguments("begin", "end", "words")
    require(isinstance(words, list) and 1 <= len(words) <= 5000, "1 to 5000 words")
    everything = [begin, end, *words]
    require(all(isinstance(word, str) for word in everything), "words")
    require(1 <= len(begin) <= 8 and all(len(word) == len(begin) for word in everything), "equal lengths from 1 to 8")
    require(all(set(word) <= set("abcdefghijklmnopqrstuvwxyz") for word in everything), "lowercase letters")
    require(begin != end, "different ends")
    require(len(set(words)) == len(words), "no word twice")


main()
sys.exit(42)
