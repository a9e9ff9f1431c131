# SPDX-License-Identifier: MIT
# SPDX-FileCopyrightText: The CodeArena contributors
"""Looks whether the list on standard input is a possible order of the courses.

    python3 validate.py test.in test.ans feedback/

Exit code 42: it is, or it is empty and no order exists. 43: it is not, and feedback/teammessage.txt tells why.
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


def reject(words):
    leave(43, words, words)


def read_order():
    try:
        order = json.loads(sys.stdin.buffer.read())
    except (ValueError, RecursionError):
        reject("The output is not a list of courses.")
    if not isinstance(order, list) or any(type(course) is not int for course in order):
        reject("The output is not a list of courses.")
    return order


def main():
    test = json.loads(Path(sys.argv[1]).read_text())
    count = test["count"]
    possible = json.loads(Path(sys.argv[2]).read_text()) != []
    order = read_order()
    if not order:
        if possible:
            reject("The list is empty, but there is an order of all courses.")
        leave(42, "", "no order exists, and the list is empty")
    if not possible:
        reject("There is no order of all courses, so the list must be empty.")

    places = {}
    for place, course in enumerate(order):
        if not 0 <= course < count:
            name = str(course) if abs(course) < 10**9 else "with so large a number"
            reject(f"There is no course {name}; the numbers go from 0 to {count - 1}.")
        if course in places:
            reject(f"Course {course} stands in the list more than once.")
        places[course] = place
    if len(order) < count:
        missing = min(course for course in range(count) if course not in places)
        reject(f"The list holds {len(order)} of {count} courses; course {missing} is missing.")
    for before, after in test["requirements"]:
        if places[before] > places[after]:
            reject(f"Course {after} is taken before course {before}, which it requires.")
    leave(42, "", "a possible order")


main()
