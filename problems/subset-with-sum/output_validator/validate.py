# SPDX-License-Identifier: MIT
# SPDX-FileCopyrightText: The CodeArena contributors
"""Accepts any choice of different songs that fills the time exactly, and "impossible" if there is none.

    python3 validate.py test.in test.ans feedback/ <output

Exit code 42: right. 43: not, and feedback/teammessage.txt tells why.
"""
import re
import sys
from pathlib import Path

LARGEST_OUTPUT = 100_000


def shown(text):
    short = text if len(text) <= 30 else text[:30] + "..."
    return '"' + short.encode("ascii", "backslashreplace").decode() + '"'


def leave(code, to_team, to_judge):
    feedback = Path(sys.argv[3])
    if code != 42:
        (feedback / "teammessage.txt").write_text(to_team + "\n")
    (feedback / "judgemessage.txt").write_text(to_judge + "\n")
    sys.exit(code)


def reject(to_team):
    leave(43, to_team, to_team)


def number(word):
    if not re.fullmatch("-?[0-9]{1,9}", word):
        reject(f"There should be \"impossible\" or an integer instead of {shown(word)}.")
    return int(word)


def check_choice(words, lengths, time):
    count = number(words[0])
    if len(words) - 1 != count:
        reject(f"{count} songs are announced, but {len(words) - 1} numbers follow.")
    chosen = [number(word) for word in words[1:]]
    seen = set()
    for song in chosen:
        if not 1 <= song <= len(lengths):
            reject(f"Song {song} is chosen, but there are only the songs 1 to {len(lengths)}.")
        if song in seen:
            reject(f"Song {song} is chosen twice.")
        seen.add(song)
    total = sum(lengths[song - 1] for song in chosen)
    if total != time:
        reject(f"The chosen songs last {total} seconds instead of {time}.")


def main():
    _, time, *lengths = map(int, Path(sys.argv[1]).read_text().split())
    can_be_filled = Path(sys.argv[2]).read_text().split()[0] != "impossible"
    output = sys.stdin.buffer.read(LARGEST_OUTPUT + 1)
    if len(output) > LARGEST_OUTPUT:
        reject("The output is much longer than any right answer.")
    words = output.decode("latin-1").split()
    if not words:
        reject("There is no output.")
    if words[0].lower() != "impossible":
        check_choice(words, lengths, time)
        leave(42, "", f"{len(words) - 1} songs, right" + ("" if can_be_filled else "; THE ANSWER FILE IS WRONG"))
    if len(words) > 1:
        reject(f'After "impossible" nothing should follow, but there is {shown(words[1])}.')
    if can_be_filled:
        reject("The time can be filled exactly.")
    leave(42, "", "impossible, right")


main()
