# SPDX-License-Identifier: MIT
# SPDX-FileCopyrightText: The CodeArena contributors
"""Writes data/sample and data/secret anew, the same bytes every time: python3 generators/generate.py"""
import json
import random
from bisect import bisect_left, insort
from pathlib import Path

DATA = Path(__file__).resolve().parent.parent / "data"


def write(name, arguments, answer):
    path = DATA / name
    path.parent.mkdir(parents=True, exist_ok=True)
    for ending, value in ((".in", arguments), (".ans", answer)):
        path.with_suffix(ending).write_text(json.dumps(value, separators=(",", ":")) + "\n")


def case(name, steps):
    """A step is a word with a sign in front: + inserts it, = asks for the word, > asks for the prefix."""
    calls, arguments, answer = ["PrefixTrie"], [[]], [None]
    words = []  # sorted; the words with a prefix stand together, beginning with the first that is not before it
    for sign, word in ((step[0], step[1:]) for step in steps):
        at = bisect_left(words, word)
        found = words[at] if at < len(words) else ""
        calls.append({"+": "insert", "=": "contains", ">": "starts_with"}[sign])
        arguments.append([word])
        answer.append({"+": None, "=": found == word, ">": found.startswith(word)}[sign])
        if sign == "+" and found != word:
            insort(words, word)
    write(name, {"calls": calls, "arguments": arguments}, answer)


def word(rng, length, letters="abcdefghijklmnopqrstuvwxyz"):
    return "".join(rng.choice(letters) for _ in range(length))


def mixed(rng, count, longest, letters, signs):
    return [rng.choice(signs) + word(rng, rng.randint(1, longest), letters) for _ in range(count)]


def main():
    rng = random.Random(208)
    case("sample/1", ["+plume", "=plum", ">plum", "+plum", "=plum", "=plume", ">pear"])
    case("sample/2", ["=fern", ">f", "+fern", ">fern", ">ferns", "=fern"])
    case("secret/01-one-question", ["=a"])
    case("secret/02-one-letter", ["+a", "=a", ">a", "=b", ">b", "=aa", ">aa"])
    case("secret/03-beginning-is-no-word", ["+elder", "=elde", "=e", ">e", ">elde", ">elder", "=elder", "=elders"])
    case("secret/04-shorter-word-later", ["+rosemary", "+rose", "=rose", "=rosemary", ">rosem", "=rosem", ">rosemary"])
    case("secret/05-longer-word-later", ["+rose", "+roses", "=rose", "=roses", ">roses", ">rosesa"])
    case("secret/06-inserted-again", ["+oak", "+oaks", "+oak", "=oaks", "=oak", ">oaks", "+oaks", "=oak"])
    case("secret/07-middle-and-end", ["+snowdrop", "=drop", ">drop", ">now", ">snow", "=snow", ">s"])
    case("secret/08-same-letters", ["+tea", "=eat", ">at", ">te", "=ate", "+eat", "=eat", "=tea", ">ta"])
    case("secret/09-all-letters", ["+" + letter for letter in "azbymn"] + [s + letter for letter in "acmnoz" for s in "=>"] + [">az"])
    case("secret/10-longest-words",
         ["+" + "a" * 20, "=" + "a" * 19, ">" + "a" * 19, "=" + "a" * 20, "+" + "z" * 20, ">zz", "=z" + "a" * 19])
    case("secret/11-nested", ["+" + "ab" * k for k in range(10, 0, -1)] + [s + ("ab" * 10)[:k] for k in range(1, 21) for s in "=>"])
    case("secret/12-random-two-letters", mixed(rng, 600, 7, "ab", "+=>"))
    case("secret/13-random-questions", mixed(rng, 1000, 4, "abcd", "+==>>>"))
    case("secret/14-random-long", mixed(rng, 300, 20, "xyz", "++=>"))
    case("secret/15-most-calls", ["+" + word(rng, 2) + "aeiou"[k % 5] for k in range(4900)] + [">" + word(rng, 2) + "bcdf"[k % 4] for k in range(5000)]
         + ["=" + word(rng, 3) for _ in range(100)])


main()
