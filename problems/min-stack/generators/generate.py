# SPDX-License-Identifier: MIT
# SPDX-FileCopyrightText: The CodeArena contributors
"""Writes data/sample and data/secret anew, the same bytes every time: python3 generators/generate.py"""
import json
import random
from pathlib import Path

DATA = Path(__file__).resolve().parent.parent / "data"


def write(name, arguments, answer):
    path = DATA / name
    path.parent.mkdir(parents=True, exist_ok=True)
    for ending, value in ((".in", arguments), (".ans", answer)):
        path.with_suffix(ending).write_text(json.dumps(value, separators=(",", ":")) + "\n")


LOWEST, HIGHEST = -2**31, 2**31 - 1


def case(name, steps):
    """A number is pushed; "-", "t" and "m" stand for pop, top and minimum."""
    calls, arguments, answer = ["MinStack"], [[]], [None]
    stack = []
    smallest = []  # for each height of the stack
    for step in steps:
        result = None
        if isinstance(step, int):
            stack.append(step)
            smallest.append(min([step] + smallest[-1:]))
        elif step == "-":
            stack.pop()
            smallest.pop()
        else:
            result = stack[-1] if step == "t" else smallest[-1]
        calls.append("push" if isinstance(step, int) else {"-": "pop", "t": "top", "m": "minimum"}[step])
        arguments.append([step] if isinstance(step, int) else [])
        answer.append(result)
    write(name, {"calls": calls, "arguments": arguments}, answer)


def mixed(rng, count, low, high, pushes):
    steps = []
    height = 0
    while len(steps) < count:
        if height == 0 or rng.random() < pushes:
            steps.append(rng.randint(low, high))
            height += 1
        else:
            steps.append(rng.choice("-tmm"))
            height -= steps[-1] == "-"
    return steps


def main():
    rng = random.Random(155)
    case("sample/1", [5, 3, 4, "m", "t", "-", "-", "m", "t"])
    case("sample/2", [2, -1, -1, "m", "-", "m", "t"])
    case("secret/01-single", [0, "m", "t"])
    case("secret/02-falling", [9, "m", 7, "m", 4, "m", 1, "m", "-", "m", "-", "m", "-", "m", "t"])
    case("secret/03-rising", [1, "m", 4, "m", 7, "m", 9, "m", "t", "-", "m", "t", "-", "m", "-", "m", "t"])
    case("secret/04-minimum-leaves", [6, 2, 8, "m", "-", "m", "-", "m", 7, "m", "t", "-", "m"])
    case("secret/05-equal-values", [3, 1, 1, 2, 1, "m", "-", "m", "-", "m", "-", "m", "-", "m", "t"])
    case("secret/06-emptied-and-filled", [4, "m", "-", 9, "m", "t", "-", 12, 10, "m", "-", "m", "t"])
    case("secret/07-below-zero", [-5, "m", -2, "m", -9, "m", "t", "-", "m", "-", "m", "t"])
    case("secret/08-extremes", [HIGHEST, "m", LOWEST, "m", HIGHEST, "t", "m", LOWEST, "t", "-", "m", "t", "-", "m", "-", "m", "t"])
    case("secret/09-wide-differences", [1500000000, "m", -1500000000, "m", "t", "-", "m", "t", -1, "m", LOWEST, "m", "-", "m", "t"])
    case("secret/10-only-the-highest", [HIGHEST, HIGHEST, "m", "-", "m", "t"])
    case("secret/11-random-few-values", mixed(rng, 700, -2, 2, 0.35))
    case("secret/12-random-wide", mixed(rng, 500, LOWEST, HIGHEST, 0.4))
    case("secret/13-up-and-down", list(range(9, 1, -1)) + [0, "-", "m"] * 400 + [1, "m", "t"])
    case("secret/14-high-pile", [rng.randrange(10) for _ in range(9000)] + ["m"] * 9000 + ["-", "m"])


main()
