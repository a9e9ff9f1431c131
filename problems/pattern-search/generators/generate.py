# SPDX-License-Identifier: MIT
# SPDX-FileCopyrightText: The CodeArena contributors
"""Writes data/sample and data/secret anew, the same bytes every time: python3 generators/generate.py"""
import random
from pathlib import Path

DATA = Path(__file__).resolve().parent.parent / "data"
MOST = 200_000


def places(pattern, record):
    """With the search that comes with the language."""
    found = []
    at = record.find(pattern)
    while at >= 0:
        found.append(at + 1)
        at = record.find(pattern, at + 1)
    return found


def case(name, pattern, record):
    path = DATA / name
    path.parent.mkdir(parents=True, exist_ok=True)
    found = places(pattern, record)
    path.with_suffix(".in").write_text(f"{pattern}\n{record}\n")
    path.with_suffix(".ans").write_text(f"{len(found)}\n{' '.join(map(str, found))}\n")


def group(name, settings):
    folder = DATA / "secret" / name
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "test_group.yaml").write_text(settings)


def random_text(rng, length, letters):
    return "".join(rng.choice(letters) for _ in range(length))


def with_planted(record, pattern, places):
    for place in places:
        record = record[:place] + pattern + record[place + len(pattern):]
    return record


def fibonacci(length):
    """Each word followed by the one before: full of repetitions that just do not go on."""
    before, word = "b", "a"
    while len(word) < length:
        before, word = word, word + before
    return word[:length]


def thue_morse(bits):
    """Each word followed by its opposite. Words of 2048 letters and their opposites have the same polynomial hash modulo 2^64."""
    word = "a"
    for _ in range(bits):
        word += word.translate(str.maketrans("ab", "ba"))
    return word


def main():
    rng = random.Random(1977)
    case("sample/1", "abab", "abababcabab")
    case("sample/2", "aa", "aaaaa")
    case("sample/3", "nights", "nighnightnight")

    group("1-short", "max_score: 25\nscore_aggregation: pass-fail\nrequire_pass: sample\ninput_validator_args: [\"1000\", \"1000\"]\n")
    case("secret/1-short/01-smallest", "x", "x")
    case("secret/1-short/02-not-there", "x", "y")
    case("secret/1-short/03-pattern-longer", "abcab", "abc")
    case("secret/1-short/04-record-is-pattern", "starlight", "starlight")
    case("secret/1-short/05-at-both-ends", "aba", "abacadabacaba")
    case("secret/1-short/06-overlapping", "abcabca", "abcabcabcabcaabcabcabca")
    case("secret/1-short/07-almost", "aaab", "aaaaaaaaabaaaabaab" * 5)
    case("secret/1-short/08-random", "abba", random_text(rng, 1000, "ab"))
    case("secret/1-short/09-all-equal", "a" * 500, "a" * 1000)
    case("secret/1-short/10-both-longest", "a" * 999 + "b", "a" * 999 + "b")

    group("2-short-pattern", "max_score: 35\nscore_aggregation: pass-fail\nrequire_pass: [sample, secret/1-short]\n"
          "input_validator_args: [\"200000\", \"50\"]\n")
    case("secret/2-short-pattern/01-three-letters", "cab", random_text(rng, 20_000, "abc"))
    case("secret/2-short-pattern/02-repetitive", "aab" * 16 + "aa", "aab" * 2000 + "ab" + "aab" * 900)
    needle = random_text(rng, 50, "ab")
    case("secret/2-short-pattern/03-longest", needle, with_planted(random_text(rng, 60_000, "ab"), needle, [0, 777, 40_000, 59_950]))
    case("secret/2-short-pattern/04-one-letter", "q", random_text(rng, 30_000, "abcdefghijklmnopqrstuvwxyz"))

    group("3-all", "max_score: 40\nscore_aggregation: pass-fail\nrequire_pass: [sample, secret/1-short, secret/2-short-pattern]\n"
          "input_validator_args: [\"200000\", \"200000\"]\n")
    case("secret/3-all/01-fails-as-late-as-possible", "a" * (MOST // 2 - 1) + "b", "a" * (MOST - 1) + "c")
    case("secret/3-all/02-fibonacci", fibonacci(987), fibonacci(20_000))
    case("secret/3-all/03-opposites", thue_morse(11), thue_morse(14))
    period = random_text(rng, 40, "ab")
    case("secret/3-all/04-overlapping-far", period * 300, period * 500 + "a" + period * 320)
    long = random_text(rng, 15_000, "abcdefghijklmnopqrstuvwxyz")
    case("secret/3-all/05-equal", long, long)
    case("secret/3-all/06-last-letter-missing", long[:9000] + "z", long[:9000])
    case("secret/3-all/07-runs", "a" * 1500 + "b" + "a" * 1500, "".join("a" * rng.randint(1400, 1600) + "b" for _ in range(20)))


main()
