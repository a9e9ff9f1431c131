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


def distance(s, t):
    """By diagonals: how far along s one gets with k steps on each diagonal. No submission works this way."""
    n, m = len(s), len(t)
    reach = {0: extend(s, t, 0, 0)}
    steps = 0
    while reach.get(m - n, -1) < n:
        steps += 1
        longer = {}
        for d in range(-min(steps, n), min(steps, m) + 1):
            i = max(reach.get(d, -1) + 1, reach.get(d + 1, -1) + 1, reach.get(d - 1, -1))
            i = min(i, n, m - d)
            if i >= 0 and i + d >= 0:
                longer[d] = extend(s, t, i, i + d)
        reach = longer
    return steps


def extend(s, t, i, j):
    while i < len(s) and j < len(t) and s[i] == t[j]:
        i += 1
        j += 1
    return i


def word(rng, length, letters):
    return "".join(rng.choice(letters) for _ in range(length))


def mutated(rng, text, steps, letters):
    text = list(text)
    for _ in range(steps):
        kind = rng.randrange(3)
        at = rng.randrange(len(text))
        if kind == 0:
            text.insert(at, rng.choice(letters))
        elif kind == 1:
            text[at] = rng.choice(letters)
        else:
            del text[at]
    return "".join(text)


def case(name, s, t):
    write(name, f"{s}\n{t}\n", f"{distance(s, t)}\n")


def main():
    rng = random.Random(1965)
    alphabet = "abcdefghijklmnopqrstuvwxyz"
    case("sample/1", "silver", "river")
    case("sample/2", "sunflower", "flowers")
    case("sample/3", "same", "same")

    case("secret/01-equal-letters", "a", "a")
    case("secret/02-one-replaced", "a", "b")
    case("secret/03-only-inserts", "b", "abcbd")
    case("secret/04-only-deletes", "abcdefgh", "dg")
    case("secret/05-shifted", "abcdefghij", "jabcdefghi")
    case("secret/06-reversed", "abcdefgh", "hgfedcba")
    case("secret/07-nothing-shared", "a" * 50, "b" * 70)
    case("secret/08-few-letters", word(rng, 120, "ab"), word(rng, 150, "ab"))
    case("secret/09-random", word(rng, 300, alphabet), word(rng, 280, alphabet))
    long = word(rng, 980, "abcd")
    case("secret/10-close-relatives", long, mutated(rng, long, 15, "abcd"))
    case("secret/11-longest", word(rng, 1000, "abc"), word(rng, 1000, "abc"))
    case("secret/12-longest-and-shortest", word(rng, 1000, alphabet), "z")
    repeated = "ab" * 500
    case("secret/13-longest-shifted-by-one", repeated, repeated[1:] + "a")
    case("secret/14-first-row-matters", "b", "aaab")


main()
