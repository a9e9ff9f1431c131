# SPDX-License-Identifier: MIT
# SPDX-FileCopyrightText: The CodeArena contributors
"""Writes data/sample and data/secret anew, the same bytes every time: python3 generators/generate.py"""
import json
import random
from pathlib import Path

DATA = Path(__file__).resolve().parent.parent / "data"


def write(name, arguments, answer):
    """The name tells the group too: sample/1, secret/01-smallest."""
    path = DATA / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.with_suffix(".in").write_text(json.dumps(arguments, separators=(",", ":")) + "\n")
    path.with_suffix(".ans").write_text(json.dumps(answer, separators=(",", ":")) + "\n")


def parts(pattern):
    """The pattern as pairs: a character, and whether a star follows it."""
    return [(c, pattern[i + 1:i + 2] == "*") for i, c in enumerate(pattern) if c != "*"]


def matches(text, pattern):
    """Walks along the text with the set of all places in the pattern where one may be."""
    pieces = parts(pattern)

    def closed(places):
        reached = set()
        for place in places:
            reached.add(place)
            while place < len(pieces) and pieces[place][1]:
                place += 1
                reached.add(place)
        return reached

    places = closed({0})
    for letter in text:
        after = set()
        for place in places:
            if place < len(pieces) and pieces[place][0] in (letter, "."):
                after.add(place if pieces[place][1] else place + 1)
        places = closed(after)
    return len(pieces) in places


def case(name, text, pattern):
    write(name, {"text": text, "pattern": pattern}, matches(text, pattern))


def random_pattern(rng, length, letters):
    pattern = ""
    while len(pattern) < length:
        pattern += rng.choice(letters) + "*" * (rng.random() < 0.4)
    return pattern[:length]


def fitting_text(rng, pattern, letters, most):
    """A text that the pattern matches."""
    return "".join((rng.choice(letters) if c == "." else c) * (rng.randint(0, most) if star else 1) for c, star in parts(pattern))


def main():
    rng = random.Random(1951)
    case("sample/1", "bun", "b.")
    case("sample/2", "book", "bo*.")
    case("sample/3", "aab", "x*a*b")
    case("sample/4", "acb", "a*b")

    case("secret/01-both-empty", "", "")
    case("secret/02-empty-text", "", "a*.*z*")
    case("secret/03-empty-text-one-letter-left", "", "a*b")
    case("secret/04-empty-pattern", "a", "")
    case("secret/05-dot-needs-a-letter", "", ".")
    case("secret/06-give-one-back", "aaaa", "a*aa")
    case("secret/07-too-much-given-back", "a", "a*aa")
    case("secret/08-begins-well", "abcd", "abc")
    case("secret/09-ends-well", "abcd", "bcd")
    case("secret/10-different-letters-for-a-dot", "abcxyz", ".*z")
    case("secret/11-star-is-no-joker", "axyzb", "a*b")
    case("secret/12-not-at-all", "mississippi", "mis*is*ip*i")
    case("secret/13-not-at-all-but-it-fits", "mississippi", "x*mis*is*ip*.s*i")
    case("secret/14-part-in-the-middle", "xxabcxx", "a.c")
    pattern = random_pattern(rng, 60, "ab.")
    case("secret/15-random-fits", fitting_text(rng, pattern, "ab", 3), pattern)
    text = fitting_text(rng, pattern, "ab", 3)
    case("secret/16-random-one-letter-more", text + "c", pattern)
    pattern = random_pattern(rng, 300, "abc.")
    case("secret/17-long-fits", fitting_text(rng, pattern, "abc", 4)[:500], pattern)
    case("secret/18-many-forks", "a" * 40, "a*" * 20 + "b")
    case("secret/19-longest-forks", "a" * 500, "a*" * 249 + "b")
    case("secret/20-longest-dots", "ab" * 250, ".*" * 249 + "bb")
    case("secret/21-longest-fits", "ab" * 250, ".*a*b*" * 80 + "ab")
    case("secret/22-longest-plain", "q" * 500, "q" * 499 + ".")


main()
