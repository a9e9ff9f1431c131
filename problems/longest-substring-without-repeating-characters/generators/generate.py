# SPDX-License-Identifier: MIT
# SPDX-FileCopyrightText: The CodeArena contributors
"""Writes data/sample and data/secret anew, the same bytes every time: python3 generators/generate.py"""
import json
import random
from pathlib import Path

PRINTABLE = "".join(map(chr, range(32, 127)))

DATA = Path(__file__).resolve().parent.parent / "data"


def write(name, arguments, answer):
    path = DATA / name
    path.parent.mkdir(parents=True, exist_ok=True)
    for suffix, value in ((".in", arguments), (".ans", answer)):
        path.with_suffix(suffix).write_text(json.dumps(value, separators=(",", ":")) + "\n", encoding="utf-8")


def case(name, text):
    """From the right: nearest[i] is where the first repetition within text[i:] is complete."""
    following = {}
    complete = len(text)
    best = 0
    for i in reversed(range(len(text))):
        complete = min(complete, following.get(text[i], len(text)))
        following[text[i]] = i
        best = max(best, complete - i)
    write(name, {"text": text}, best)


def word(rng, length, letters):
    return "".join(rng.choice(letters) for _ in range(length))


def main():
    rng = random.Random(95)
    case("sample/1", "strawberry")
    case("sample/2", "abba")
    case("sample/3", "mmmmm")
    case("sample/4", "to be or")
    case("secret/01-empty", "")
    case("secret/02-one-space", " ")
    case("secret/03-repeats-inside", "dvdf")
    case("secret/04-best-at-the-end", "aabaab!bbcdefg")
    case("secret/05-best-at-the-start", "qwertyqqwwee")
    case("secret/06-upper-and-lower", "aAbBcCaAbBcC")
    case("secret/07-quotes-and-backslashes", "\"\\'/\"\\'/ \\n\\t")
    case("secret/08-old-place-far-back", "abcdefghijkabxyzkjihgfedcba")
    case("secret/09-all-printable", PRINTABLE)
    case("secret/10-palindrome", PRINTABLE[40:90] + PRINTABLE[40:90][::-1])
    case("secret/11-two-letters", word(rng, 400, "ab"))
    case("secret/12-words", " ".join(word(rng, rng.randrange(1, 12), "etaoinshrdlu") for _ in range(100)))
    case("secret/13-longest-one-character", "z" * 30000)
    case("secret/14-longest-cycle", ((PRINTABLE[:94] * 320)[:29990] + "~" * 10))
    case("secret/15-longest-random", word(rng, 30000, PRINTABLE))


main()
