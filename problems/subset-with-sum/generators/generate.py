# SPDX-License-Identifier: MIT
# SPDX-FileCopyrightText: The CodeArena contributors
"""Writes data/sample and data/secret anew, the same bytes every time: python3 generators/generate.py"""
import random
from pathlib import Path

DATA = Path(__file__).resolve().parent.parent / "data"


def solve(t, lengths):
    """Rows of bits, one for each beginning of the list: bit s is set if s can be filled."""
    rows = [1]
    for w in lengths:
        rows.append(rows[-1] | rows[-1] << w)
    if not rows[-1] >> t & 1:
        return "impossible\n"
    chosen = []
    for song in range(len(lengths), 0, -1):
        if not rows[song - 1] >> t & 1:
            chosen.append(song)
            t -= lengths[song - 1]
    assert t == 0
    return f"{len(chosen)}\n{' '.join(map(str, sorted(chosen)))}\n"


def case(name, t, lengths, answer=None):
    path = DATA / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.with_suffix(".in").write_text(f"{len(lengths)} {t}\n{' '.join(map(str, lengths))}\n")
    path.with_suffix(".ans").write_text(answer or solve(t, lengths))


def lengths_from(rng, count, low, high, step=1):
    return [rng.randrange(low, high + 1, step) for _ in range(count)]


def main():
    rng = random.Random(101)
    case("sample/1", 11, [5, 7, 2, 4], "2\n2 4\n")
    case("sample/2", 12, [6, 9, 8, 5], "impossible\n")
    case("sample/3", 240, [240, 240], "1\n1\n")

    case("secret/01-one-song-fits", 1, [1])
    case("secret/02-one-song-does-not", 2, [1])
    case("secret/03-too-long", 5, [6, 20000, 7])
    case("secret/04-not-twice", 14, [7, 3])
    case("secret/05-longest-first-fails", 10, [6, 5, 5])
    case("secret/06-shortest-first-fails", 9, [1, 3, 6, 5])
    case("secret/07-all-of-them", 55, list(range(1, 11)))
    case("secret/08-all-and-not-enough", 56, list(range(1, 11)))
    case("secret/09-same-length", 20000, [200] * 100)
    case("secret/10-same-length-does-not-fit", 19999, [200] * 100)
    case("secret/11-powers-of-two", 16383, [2**i for i in range(14)])
    case("secret/12-filled-again-later", 12, [2, 4, 6, 4, 2, 10])
    case("secret/13-even-before-odd", 9999, lengths_from(rng, 100, 100, 400, 2))
    case("secret/14-short-songs", 2000, lengths_from(rng, 100, 1, 50))
    case("secret/15-longest-time", 20000, lengths_from(rng, 100, 150, 420))
    hundreds = lengths_from(rng, 99, 200, 500, 100)
    case("secret/16-one-song-is-needed", 19937, hundreds[:60] + [37] + hundreds[60:])
    case("secret/17-few-long-songs", 20000, lengths_from(rng, 100, 4000, 9000))
    threes = lengths_from(rng, 99, 300, 600, 3)
    case("secret/18-only-together", 19999, [301] + threes)
    case("secret/19-last-song-decides", 15002, lengths_from(rng, 99, 3, 399, 3) + [2])


main()
