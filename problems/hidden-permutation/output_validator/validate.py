# SPDX-License-Identifier: MIT
# SPDX-FileCopyrightText: The CodeArena contributors
"""Is the friend: reads the program's questions on standard input and answers them on standard output.

    python3 validate.py test.in test.ans feedback/

Exit code 42: the cards or their mirror image were told. 43: they were not, and feedback/teammessage.txt tells why.
"""
import os
import re
import sys
from pathlib import Path

QUESTIONS = 700
LONGEST_LINE = 2000


def tell(words):
    """Goes out at once. Whether the program is still there to hear it, shows when it is listened to."""
    try:
        os.write(1, f"{words}\n".encode())
    except OSError:
        pass


def hear():
    """The next line of the program; None when there is none."""
    try:
        line = sys.stdin.buffer.readline(LONGEST_LINE)
    except OSError:
        return None
    return line.decode("latin-1").strip() if line else None


def shown(text):
    short = text if len(text) <= 40 else text[:40] + "..."
    return '"' + short.encode("ascii", "backslashreplace").decode().replace("\n", " ") + '"'


def leave(code, to_team, to_judge):
    feedback = Path(sys.argv[3])
    if code != 42:
        (feedback / "teammessage.txt").write_text(to_team + "\n")
    (feedback / "judgemessage.txt").write_text(to_judge + "\n")
    sys.exit(code)


def main():
    cards = [int(word) for word in Path(sys.argv[1]).read_text().split()[1:]]
    count = len(cards)
    mirrored = [count + 1 - card for card in cards]
    asked = 0

    def reject(to_team):
        leave(43, to_team, f"{count} cards, {asked} questions: {to_team}")

    tell(count)
    while True:
        line = hear()
        if line is None:
            reject(f"Your program ended without telling the cards. Number of questions: {asked}.")
        found = re.fullmatch(r"([?!])((?: *-?[0-9]{1,9})(?: +-?[0-9]{1,9})*)", line)
        if not found:
            reject(f'A line should be "? a b c" or "! v_1 ... v_n" with integers, but it is {shown(line)}.')
        numbers = list(map(int, found[2].split()))
        if found[1] == "!":
            if sorted(numbers) != list(range(1, count + 1)):
                reject(f'After "!" the numbers 1 to {count} should follow, each once, but it is {shown(line)}.')
            if numbers not in (cards, mirrored):
                reject(f"Your program told cards that are neither the right ones nor their mirror image. Number of questions: {asked}.")
            leave(42, "", f"{count} cards: found with {asked} questions")
        if len(numbers) != 3 or len(set(numbers)) != 3 or min(numbers) < 1 or max(numbers) > count:
            reject(f"A question names three different places from 1 to {count}, but it is {shown(line)}.")
        if asked == QUESTIONS:
            reject(f"Your friend has answered {QUESTIONS} questions, and that was the last one.")
        asked += 1
        tell(sorted(numbers, key=lambda place: cards[place - 1])[1])


main()
