# SPDX-License-Identifier: MIT
# SPDX-FileCopyrightText: The CodeArena contributors
"""Writes data/sample and data/secret anew, the same bytes every time: python3 generators/generate.py"""
import random
from pathlib import Path

DATA = Path(__file__).resolve().parent.parent / "data"


def write(name, case, answer):
    """The name tells the group too: sample/1, secret/01-smallest."""
    path = DATA / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.with_suffix(".in").write_text(case)
    path.with_suffix(".ans").write_text(answer)


CLOSING = {"(": ")", "[": "]", "{": "}"}


def case(name, text):
    stack = []
    good = True
    for c in text:
        if c in CLOSING:
            stack.append(CLOSING[c])
        elif not stack or stack.pop() != c:
            good = False
            break
    write(name, text + "\n", "yes\n" if good and not stack else "no\n")


def nested(rng, depth):
    opening = [rng.choice("([{") for _ in range(depth)]
    return "".join(opening) + "".join(CLOSING[c] for c in reversed(opening))


def fitting(rng, length):
    """A random string that fits: opens and closes by coin, then closes what is left."""
    text, stack = [], []
    while len(text) + len(stack) < length:
        if stack and (rng.random() < 0.5 or len(text) + len(stack) + 2 > length):
            text.append(stack.pop())
        else:
            c = rng.choice("([{")
            text.append(c)
            stack.append(CLOSING[c])
    return "".join(text) + "".join(reversed(stack))


def main():
    rng = random.Random(404)
    case("sample/1", "{[]()}[]")
    case("sample/2", "{(})")
    case("sample/3", "([]{}")

    case("secret/01-single-open", "(")
    case("secret/02-single-close", "]")
    case("secret/03-close-before-open", "}{")
    case("secret/04-wrong-kind", "(}")
    case("secret/05-counts-fit-order-not", "{[(])}")
    case("secret/06-left-open", "(([]){}")
    case("secret/07-left-closed", "([]){}]")
    case("secret/08-fits", "{[()()]({})}[]")
    case("secret/09-random-fits", fitting(rng, 600))
    text = list(fitting(rng, 600))
    middle = next(i for i in range(300, 600) if text[i] in ")]}")
    text[middle] = ")" if text[middle] != ")" else "]"
    case("secret/10-one-flipped", "".join(text))
    case("secret/11-deepest", nested(rng, 50000))
    case("secret/12-longest-last-is-wrong", nested(rng, 49999) + "[)")
    case("secret/13-two-closed-in-swapped-order", "[({)}]")
    case("secret/14-good-until-the-end", "()[]{}(")


main()
