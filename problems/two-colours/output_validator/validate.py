# SPDX-License-Identifier: MIT
# SPDX-FileCopyrightText: The CodeArena contributors
"""Accepts any division into two teams that separates rivals, and any odd ring of rivals.

    python3 validate.py test.in test.ans feedback/ <output

Exit code 42: right. 43: not, and feedback/teammessage.txt tells why.
"""
import re
import sys
from pathlib import Path

LARGEST_OUTPUT = 1_000_000


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
    answer = Path(sys.argv[2]).read_text().split()[0]
    leave(43, to_team, f"the answer says {answer}: {to_team}")


def number(word):
    if not re.fullmatch("-?[0-9]{1,9}", word):
        reject(f"There should be an integer instead of {shown(word)}.")
    return int(word)


def check_teams(words, players, rivals):
    if len(words) != players:
        reject(f'After "possible" there should be {players} integers, but there are {len(words)}.')
    teams = [0] + [number(word) for word in words]
    for player in range(1, players + 1):
        if teams[player] not in (1, 2):
            reject(f"Player {player} is in team {teams[player]}, but there are only 1 and 2.")
    for a, b in rivals:
        if teams[a] == teams[b]:
            reject(f"The rivals {a} and {b} are both in team {teams[a]}.")


def check_ring(words, players, rivals):
    if not words:
        reject('After "impossible" there should be a ring.')
    length = number(words[0])
    if length < 3 or length % 2 == 0:
        reject(f"The ring has the length {length}, but it should be odd and at least 3.")
    if len(words) - 1 != length:
        reject(f"The ring should have {length} players, but {len(words) - 1} integers follow.")
    ring = [number(word) for word in words[1:]]
    seen = set()
    for player in ring:
        if not 1 <= player <= players:
            reject(f"The ring goes through player {player}, who does not exist.")
        if player in seen:
            reject(f"The ring goes through player {player} twice.")
        seen.add(player)
    known = set(rivals)
    for a, b in zip(ring, ring[1:] + ring[:1]):
        if (a, b) not in known and (b, a) not in known:
            reject(f"The ring goes from player {a} to player {b}, who are not rivals.")


def main():
    numbers = list(map(int, Path(sys.argv[1]).read_text().split()))
    players = numbers[0]
    rivals = list(zip(numbers[2::2], numbers[3::2]))
    output = sys.stdin.buffer.read(LARGEST_OUTPUT + 1)
    if len(output) > LARGEST_OUTPUT:
        reject("The output is much longer than any right answer.")
    words = output.decode("latin-1").split()
    if not words:
        reject("There is no output.")
    claim = words[0].lower()
    if claim == "possible":
        check_teams(words[1:], players, rivals)
    elif claim == "impossible":
        check_ring(words[1:], players, rivals)
    else:
        reject(f'The output should begin with "possible" or "impossible", not with {shown(words[0])}.')
    leave(42, "", f"{claim}: right")


main()
