# SPDX-License-Identifier: MIT
# SPDX-FileCopyrightText: The CodeArena contributors
"""Writes data/sample and data/secret anew, the same bytes every time: python3 generators/generate.py"""
import json
import random
from pathlib import Path

DATA = Path(__file__).resolve().parent.parent / "data"


def case(name, **arguments):
    for ending, value in ((".in", arguments), (".ans", solve(**arguments))):
        path = DATA / (name + ending)
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(json.dumps(value, separators=(",", ":")) + "\n")


def solve(text):
    """Manacher's algorithm: letters and gaps become places of one string, and what is left of a middle is known on its right."""
    places = "|" + "|".join(text) + "|"
    reach = [0] * len(places)
    middle = border = 0
    for i in range(len(places)):
        if i < border:
            reach[i] = min(border - i, reach[2 * middle - i])
        while i > reach[i] and i + reach[i] + 1 < len(places) and places[i - reach[i] - 1] == places[i + reach[i] + 1]:
            reach[i] += 1
        if i + reach[i] > border:
            middle, border = i, i + reach[i]
    best = max(range(len(places)), key=lambda i: reach[i])
    return places[best - reach[best]:best + reach[best] + 1].replace("|", "")


def word(rng, length, letters="abcdefghijklmnopqrstuvwxyz"):
    return "".join(rng.choice(letters) for _ in range(length))


def fibonacci(length):
    before, here = "b", "a"
    while len(here) < length:
        before, here = here, here + before
    return here[:length]


def main():
    rng = random.Random(5)
    half = word(rng, 300)
    for name, text in {
        "sample/1": "bananas",
        "sample/2": "balloon",
        "sample/3": "sun",
        "secret/01-one-letter": "x",
        "secret/02-two-equal": "oo",
        "secret/03-two-different": "ox",
        "secret/04-all-of-it-odd": "reviver",
        "secret/05-all-of-it-even": "noon",
        "secret/06-at-the-beginning": "levelup",
        "secret/07-at-the-end": "anoon",
        "secret/08-even-beats-odd": "radarxabccbay",
        "secret/09-reverse-elsewhere": "abcdefxgfedcbaxyy",
        "secret/10-gap-inside": "abcxyba",
        "secret/11-alphabet": "abcdefghijklmnopqrstuvwxyz",
        "secret/12-fibonacci-word": fibonacci(500),
        "secret/13-hidden-even": word(rng, 200) + half + half[::-1] + word(rng, 150),
        "secret/14-random-two-letters": word(rng, 1000, "ab"),
        "secret/15-longest-equal": "z" * 2000,
        "secret/16-longest-nearly-equal": "a" * 999 + "b" + "a" * 998 + "cd",
        "secret/17-longest-periodic": "abc" * 666 + "ab",
        "secret/18-longest-random": word(rng, 2000),
    }.items():
        case(name, text=text)


main()
