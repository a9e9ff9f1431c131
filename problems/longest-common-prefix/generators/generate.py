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


def solve(words):
    """The longest beginning of the shortest word that no word objects to."""
    shortest = min(words, key=len)
    for length in range(len(shortest), -1, -1):
        if all(word.startswith(shortest[:length]) for word in words):
            return shortest[:length]


def text(rng, length, letters="abcdefghijklmnopqrstuvwxyz"):
    return "".join(rng.choices(letters, k=length))


def main():
    rng = random.Random(14)
    case("sample/1", words=["internet", "interval", "interest"])
    case("sample/2", words=["snow", "sun", "moon"])
    case("sample/3", words=["table", "tab", "tablet"])
    case("sample/4", words=["alone"])
    case("secret/01-one-letter", words=["a"])
    case("secret/02-only-an-empty-word", words=[""])
    case("secret/03-empty-word-last", words=["river", "rivet", ""])
    case("secret/04-empty-word-first", words=["", "stone", "stone"])
    case("secret/05-all-equal", words=["echo"] * 6)
    case("secret/06-first-letter-differs-rest-agrees", words=["bright", "fright", "bright"])
    case("secret/07-gap-in-the-agreement", words=["planet", "plenet", "planet"])
    case("secret/08-first-and-last-agree", words=["garden", "gate", "garden"])
    case("secret/09-shortest-in-the-middle", words=["waterfall", "waters", "water", "waterline"])
    case("secret/10-shortest-is-no-prefix", words=["abcdef", "abx", "abcdeg"])
    case("secret/11-neighbours-agree-more", words=["aabb", "aabc", "aacc", "aacd", "abcd", "abce"])
    start = text(rng, 17)
    case("secret/12-many-words", words=[start + text(rng, rng.randrange(12)) for _ in range(300)])
    case("secret/13-few-letters", words=["ab" + text(rng, rng.randrange(8), "ab") for _ in range(200)])
    long = text(rng, 200)
    case("secret/14-longest-all-equal", words=[long] * 500)
    words = [long] * 500
    words[317] = long[:199] + ("a" if long[199] != "a" else "b")
    case("secret/15-longest-last-letter-differs", words=words)


main()
