# SPDX-License-Identifier: MIT
# SPDX-FileCopyrightText: The CodeArena contributors
"""Writes data/sample and data/secret anew, the same bytes every time: python3 generators/generate.py"""
import json
import random
from pathlib import Path

DATA = Path(__file__).resolve().parent.parent / "data"


def write(name, arguments, answer):
    path = DATA / name
    path.parent.mkdir(parents=True, exist_ok=True)
    for suffix, value in ((".in", arguments), (".ans", answer)):
        path.with_suffix(suffix).write_text(json.dumps(value, separators=(",", ":")) + "\n", encoding="utf-8")


def case(name, image):
    write(name, {"image": image}, [list(column) for column in zip(*reversed(image))])


def numbered(size):
    return [[(size * r + c + 1) % 256 for c in range(size)] for r in range(size)]


def noise(rng, size, top=255):
    return [[rng.randint(0, top) for _ in range(size)] for _ in range(size)]


def main():
    rng = random.Random(90)
    case("sample/1", [[10, 20, 30], [80, 90, 40], [70, 60, 50]])
    case("sample/2", [[10, 20], [40, 30]])
    case("sample/3", numbered(4))
    case("secret/01-one-pixel", [[255]])
    case("secret/02-two-by-two", [[0, 255], [7, 128]])
    case("secret/03-five-numbered", numbered(5))
    case("secret/04-six-numbered", numbered(6))
    case("secret/05-all-equal", [[9] * 7 for _ in range(7)])
    case("secret/06-symmetric", [[abs(r - c) for c in range(8)] for r in range(8)])
    case("secret/07-one-bright-pixel", [[255 if (r, c) == (1, 5) else 0 for c in range(9)] for r in range(9)])
    case("secret/08-middle-cross", [[1 + r + 20 * c if 5 in (r, c) else 0 for c in range(11)] for r in range(11)])
    case("secret/09-stripes", [[r * 10] * 12 for r in range(12)])
    case("secret/10-black-and-white", noise(rng, 20, 1))
    case("secret/11-noise-odd", noise(rng, 33))
    case("secret/12-noise-even", noise(rng, 34))
    case("secret/13-largest-odd", noise(rng, 69))
    case("secret/14-largest-even", noise(rng, 70))


main()
