# SPDX-License-Identifier: MIT
# SPDX-FileCopyrightText: The CodeArena contributors
"""Is the strongbox: reads the tries of the program on standard input and answers them on standard output.

    python3 validate.py test.in test.ans feedback/

Exit code 42: the box was opened in time. 43: it was not, and feedback/teammessage.txt tells why.
"""
import os
import re
import sys
from pathlib import Path

TRIES = 30
LONGEST_LINE = 200


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


def reject(to_team, to_judge):
    leave(43, to_team, f"{to_judge}: {to_team}")


def main():
    highest, right = map(int, Path(sys.argv[1]).read_text().split())
    about = f"setting {right} of {highest}"
    tell(highest)
    for tried in range(TRIES):
        line = hear()
        if line is None:
            reject(f"Your program ended, and the box is still shut. Number of tries: {tried}.", about)
        if not re.fullmatch("-?[0-9]{1,20}", line):
            reject(f"Try {tried + 1} should be a line with one integer, but it is {shown(line)}.", about)
        setting = int(line)
        if not 1 <= setting <= highest:
            reject(f"Try {tried + 1} is {setting}, but the dial goes from 1 to {highest}.", about)
        if setting == right:
            tell("open")
            leave(42, "", f"{about}: opened with try {tried + 1}")
        tell("higher" if setting < right else "lower")
    reject(f"After {TRIES} wrong tries the box has locked itself.", about)


main()
