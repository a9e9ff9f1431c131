# SPDX-License-Identifier: MIT
# SPDX-FileCopyrightText: The CodeArena contributors
"""Writes data/sample and data/secret anew, the same bytes every time: python3 generators/generate.py"""
import json
import random
from collections import defaultdict
from pathlib import Path

DATA = Path(__file__).resolve().parent.parent / "data"


def write(name, arguments, answer):
    """The name tells the group too: sample/1, secret/01-smallest."""
    path = DATA / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.with_suffix(".in").write_text(json.dumps(arguments, separators=(",", ":")) + "\n")
    path.with_suffix(".ans").write_text(json.dumps(answer, separators=(",", ":")) + "\n")

ALPHABET = "abcdefghijklmnopqrstuvwxyz"


def rungs(begin, end, words):
    """Distances from the end, through buckets of words that agree but for one position."""
    if end not in words:
        return 0
    buckets = defaultdict(list)
    for word in {begin, *words}:
        for i in range(len(word)):
            buckets[i, word[:i] + word[i + 1:]].append(word)
    count = {end: 1}
    order = [end]
    for word in order:
        for i in range(len(word)):
            for other in buckets.pop((i, word[:i] + word[i + 1:]), ()):
                if other not in count:
                    count[other] = count[word] + 1
                    order.append(other)
    return count.get(begin, 0)


def case(name, begin, end, words, answer=None):
    found = rungs(begin, end, words)
    assert answer is None or found == answer, (name, found)
    write(name, {"begin": begin, "end": end, "words": words}, found)


def random_words(rng, count, length, letters):
    words = {}
    while len(words) < count:
        words["".join(rng.choice(letters) for _ in range(length))] = True
    return list(words)


def neighbours(word, letters):
    return [word[:i] + letter + word[i + 1:] for i in range(len(word)) for letter in letters if letter != word[i]]


def snake(rng, length, rungs, letters):
    """A ladder without short cuts: no rung is next to any but the one before and the one after it."""
    ladder = [letters[0] * length]
    used = set(ladder)
    while len(ladder) < rungs:
        ladder.append(rng.choice([word for word in neighbours(ladder[-1], letters) if sum(n in used for n in neighbours(word, letters)) == 1]))
        used.add(ladder[-1])
    return ladder


def main():
    rng = random.Random(1877)
    case("sample/1", "cold", "warm", ["cord", "word", "card", "warm", "ward", "gold", "wold", "corn"], 5)
    case("sample/2", "cat", "dog", ["cot", "cog", "dot", "cat"], 0)
    case("sample/3", "sun", "son", ["son"], 2)

    case("secret/01-single-letters", "a", "z", ["z"], 2)
    case("secret/02-one-letter-but-not-allowed", "lamp", "lump", ["limp", "lame"], 0)
    case("secret/03-two-islands", "mast", "ship", ["most", "moss", "shop", "chip", "ship"], 0)
    case("secret/04-begin-allowed-too", "nose", "nape", ["nose", "note", "nate", "nape", "rose", "none"], 4)
    case("secret/05-nothing-near", "abcdefgh", "hgfedcba", ["hgfedcba"], 0)
    case("secret/06-first-way-is-a-detour", "aaa", "bbb", ["aac", "acc", "bcc", "bbc", "aab", "abb", "bbb"], 4)
    case("secret/07-detour-needed", "aaaa", "bbbb", ["aaac", "aabc", "cabc", "cabb", "cbbb", "bbbb", "abbb"])
    case("secret/08-dead-ends", "aaaa", "cccc", ["aaab", "aabb", "abbb", "bbbb", "caaa", "ccaa", "ccca", "cccc"], 5)
    case("secret/09-only-single-letters", "q", "m", list(ALPHABET), 2)
    words = random_words(rng, 600, 4, "abcde")
    case("secret/10-dense", words[0], words[-1], words[1:])
    words = random_words(rng, 900, 5, "abcdef")
    case("secret/11-thin", words[7], words[800], words)
    words = random_words(rng, 2000, 6, ALPHABET)
    case("secret/12-scattered", words[0], words[1], words)
    ladder = snake(rng, 8, 600, "abcd")
    case("secret/13-long-ladder", ladder[0], ladder[-1], rng.sample(ladder, len(ladder)), 600)
    words = random_words(rng, 5000, 5, "abcdefgh")
    case("secret/14-most-words", words[0], words[-1], words)
    words = random_words(rng, 5000, 8, "abcd")
    case("secret/15-most-words-longest", words[0], words[-1], words)
    words = random_words(rng, 5000, 8, ALPHABET[:3])
    case("secret/16-most-words-dense", words[0], words[-1], words[1:])
    words = random_words(rng, 5000, 3, ALPHABET)
    case("secret/17-most-words-short", words[0], words[-1], words)


main()
