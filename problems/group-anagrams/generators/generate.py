# SPDX-License-Identifier: MIT
# SPDX-FileCopyrightText: The CodeArena contributors
"""Writes data/sample and data/secret anew, the same bytes every time: python3 generators/generate.py"""
import json
import random
from pathlib import Path

ALPHABET = "abcdefghijklmnopqrstuvwxyz"

DATA = Path(__file__).resolve().parent.parent / "data"


def write(name, arguments, answer):
    path = DATA / name
    path.parent.mkdir(parents=True, exist_ok=True)
    for suffix, value in ((".in", arguments), (".ans", answer)):
        path.with_suffix(suffix).write_text(json.dumps(value, separators=(",", ":")) + "\n", encoding="utf-8")


def case(name, words):
    """One prime number for each letter: relatives have the same product."""
    primes = [p for p in range(2, 102) if all(p % d for d in range(2, p))]
    groups = {}
    for word in words:
        product = 1
        for letter in word:
            product *= primes[ALPHABET.index(letter)]
        groups.setdefault(product, []).append(word)
    write(name, {"words": words}, list(groups.values()))


def word(rng, length, letters=ALPHABET):
    return "".join(rng.choice(letters) for _ in range(length))


def relative(rng, letters):
    letters = list(letters)
    rng.shuffle(letters)
    return "".join(letters)


def main():
    rng = random.Random(26)
    case("sample/1", ["stale", "loop", "least", "plot", "pool", "steal"])
    case("sample/2", ["ab", "abb", "ba", "ab"])
    case("sample/3", [""])
    case("secret/01-one-word", ["kayak"])
    case("secret/02-empty-words", ["", "a", "", "a", ""])
    case("secret/03-how-often-counts", ["aab", "abb", "bab", "baa", "ab", "aabb", "abab"])
    case("secret/04-equal-sums", ["ad", "bc", "cb", "da", "aacz", "abbz", "bbaz"])
    case("secret/05-one-and-eleven", ["a" + "b" * 11, "a" * 11 + "b", "b" * 11 + "a", "b" + "a" * 11])
    case("secret/06-same-word-again", ["echo"] * 7 + ["ocha", "coho", "echo", "hoce"])
    case("secret/07-all-alone", [ALPHABET[:k] for k in range(1, 21)])
    case("secret/08-all-related", [relative(rng, "dictionary") for _ in range(60)])
    case("secret/09-letters-once-or-twice", [word(rng, rng.randrange(5), "ab") for _ in range(200)])
    case("secret/10-equal-products-of-codes", ["bh", "dd", "dp", "hh", "dh", "hd", "ph", "zz"])
    case("secret/11-longest-words", [relative(rng, "zyxwvutsrqponmlkjihg") for _ in range(50)] + ["g" * 20, "z" * 20])
    case("secret/12-random", [word(rng, 3, "abcde") for _ in range(500)])
    families = [word(rng, rng.randrange(5, 9)) for _ in range(1500)]
    case("secret/13-most-words-in-families", [relative(rng, rng.choice(families)) for _ in range(6000)])
    case("secret/14-most-words-alone", [word(rng, 8) for _ in range(6000)])


main()
