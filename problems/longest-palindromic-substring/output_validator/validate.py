# SPDX-License-Identifier: MIT
# SPDX-FileCopyrightText: The CodeArena contributors
"""Looks whether the string on standard input is a longest palindrome of the text.

    python3 validate.py test.in test.ans feedback/

Exit code 42: it is as long as the one in test.ans. 43: it is not, and feedback/teammessage.txt tells why.
"""
import json
import sys
from pathlib import Path


def leave(code, to_team, to_judge):
    feedback = Path(sys.argv[3])
    if code != 42:
        (feedback / "teammessage.txt").write_text(to_team + "\n")
    (feedback / "judgemessage.txt").write_text(to_judge + "\n")
    sys.exit(code)


def reject(words, to_judge=""):
    leave(43, words, to_judge or words)


def read_string():
    try:
        value = json.loads(sys.stdin.buffer.read())
    except (ValueError, RecursionError):
        value = None
    if not isinstance(value, str):
        reject("The output is not a string.")
    return value


def shown(text):
    """In quotes, of bearable length and in plain ASCII, whatever was printed."""
    short = text if len(text) <= 40 else text[:37] + "..."
    return '"' + short.encode("ascii", "backslashreplace").decode() + '"'


def main():
    text = json.loads(Path(sys.argv[1]).read_text())["text"]
    longest = len(json.loads(Path(sys.argv[2]).read_text()))
    answer = read_string()
    if not answer:
        reject("The string is empty, but a single letter would be a palindrome already.")
    if answer not in text:
        reject(f"{shown(answer)} does not stand in the text in one piece.")
    if answer != answer[::-1]:
        reject(f"{shown(answer)} reads differently from behind.")
    if len(answer) < longest:
        reject(f"{shown(answer)} is a palindrome of length {len(answer)}, but there is a longer one.",
               f"length {len(answer)} instead of {longest}")
    if len(answer) > longest:
        leave(43, "The string is longer than expected; please report this test to its author.",
              f"a palindrome of length {len(answer)}, but the answer has only {longest}: the test is wrong")
    leave(42, "", f"a palindrome of length {longest}")


main()
