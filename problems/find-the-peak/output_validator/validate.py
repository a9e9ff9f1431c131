# SPDX-License-Identifier: MIT
# SPDX-FileCopyrightText: The CodeArena contributors
"""Is the drone: reads measurements that the program wants on standard input and answers them on standard output.

    python3 validate.py test.in test.ans feedback/

Exit code 42: the peak was named. 43: it was not, and feedback/teammessage.txt tells why. The heights are not listed in the test,
they follow from a few numbers there; generators/generate.py knows the same rule.
"""
import os
import re
import sys
from pathlib import Path

MEASUREMENTS = 40
LONGEST_LINE = 200


class Hill:
    def __init__(self, text):
        self.stones, self.peak, self.top, self.left, self.right, self.seed = map(int, text.split())

    def height(self, stone):
        """Falls by about `left` per stone on one side of the peak and by about `right` on the other, a little unevenly."""
        slope = self.left if stone < self.peak else self.right
        unevenness = stone * 2654435761 + self.seed * 40503 >> 7
        distance = abs(stone - self.peak)
        return self.top - distance * slope + (unevenness % slope if distance > 0 else 0)


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
    hill = Hill(Path(sys.argv[1]).read_text())
    measured = 0

    def reject(to_team):
        leave(43, to_team, f"peak {hill.peak} of {hill.stones}, {measured} measurements: {to_team}")

    tell(hill.stones)
    while True:
        line = hear()
        if line is None:
            reject(f"Your program ended without naming a peak. Number of measurements: {measured}.")
        found = re.fullmatch("([?!]) *(-?[0-9]{1,20})", line)
        if not found:
            reject(f'A line should be "? i" or "! p" with one integer, but it is {shown(line)}.')
        stone = int(found[2])
        if not 1 <= stone <= hill.stones:
            reject(f'"{found[1]} {stone}": there are only the stones 1 to {hill.stones}.')
        if found[1] == "!":
            if stone != hill.peak:
                reject(f"Your program said that the peak is stone {stone}, but it is another one. Number of measurements: {measured}.")
            leave(42, "", f"peak {hill.peak} of {hill.stones}: found with {measured} measurements")
        if measured == MEASUREMENTS:
            reject(f"The battery is empty after {MEASUREMENTS} measurements, and your program wants one more.")
        measured += 1
        tell(hill.height(stone))


main()
