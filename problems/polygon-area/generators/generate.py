# SPDX-License-Identifier: MIT
# SPDX-FileCopyrightText: The CodeArena contributors
"""Writes data/sample and data/secret anew, the same bytes every time: python3 generators/generate.py"""
import math
import random
from decimal import Decimal, getcontext
from pathlib import Path

DATA = Path(__file__).resolve().parent.parent / "data"


def write(name, case, answer):
    """The name tells the group too: sample/1, secret/01-smallest."""
    path = DATA / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.with_suffix(".in").write_text(case)
    path.with_suffix(".ans").write_text(answer)


def survey(posts):
    """Area and length in decimal numbers of 40 digits; the area by the trapezoids below the sides."""
    doubled, length = 0, Decimal(0)
    for (x1, y1), (x2, y2) in zip(posts, posts[1:] + posts[:1]):
        doubled += (x2 - x1) * (y1 + y2)
        length += Decimal((x2 - x1) ** 2 + (y2 - y1) ** 2).sqrt()
    return Decimal(abs(doubled)) / 2, length


def plain(number):
    """Nine digits behind the point, without zeros that say nothing."""
    text = f"{number:.9f}".rstrip("0")
    return text + "0" if text.endswith(".") else text


def case(name, posts):
    area, length = survey(posts)
    lines = [str(len(posts))] + [f"{x} {y}" for x, y in posts]
    write(name, "\n".join(lines) + "\n", f"{plain(area)} {plain(length)}\n")


def star(rng, corners, smallest, largest, centre=(0, 0)):
    """Posts around a centre by growing angle, at changing distances."""
    posts = []
    for i in range(corners):
        angle = 2 * math.pi * (i + 0.5) / corners
        distance = rng.uniform(smallest, largest)
        posts.append((centre[0] + round(distance * math.cos(angle)), centre[1] + round(distance * math.sin(angle))))
    return posts


def comb(teeth, height):
    """A ridge at the bottom with narrow teeth."""
    posts = []
    for i in range(teeth):
        posts += [(3 * i, 1), (3 * i, height), (3 * i + 1, height), (3 * i + 1, 1)]
    return posts + [(3 * teeth - 2, 0), (0, 0)]


def spiral(legs):
    """A corridor two metres wide that winds outwards: one wall on the way there, the other on the way back."""
    directions = [(1, 0), (0, 1), (-1, 0), (0, -1)]
    x = y = 0
    left, right = [(0, 1)], [(0, -1)]
    for i in range(legs):
        dx, dy = directions[i % 4]
        length = 4 * (i // 2 + 1)
        x, y = x + dx * length, y + dy * length
        # The walls lie one metre to the left and to the right of the leg, and at a corner of the next leg too.
        nx, ny = directions[(i + 1) % 4] if i + 1 < legs else (0, 0)
        left.append((x - dy - ny, y + dx + nx))
        right.append((x + dy + ny, y - dx - nx))
    return right + left[::-1]


def main():
    getcontext().prec = 40
    rng = random.Random(1769)
    case("sample/1", [(0, 0), (4, 0), (4, 3), (0, 3)])
    case("sample/2", [(0, 0), (3, 4), (6, 0)])
    case("sample/3", [(0, 0), (2, 1), (4, 0), (2, 4)])

    far = 10**7
    case("secret/01-half-a-metre", [(0, 0), (1, 0), (0, 1)])
    case("secret/02-largest-square", [(-far, -far), (far, -far), (far, far), (-far, far)])
    case("secret/03-clockwise", [(2, 5), (7, 8), (9, 3), (4, 1)])
    case("secret/04-below-and-left", [(-9, -2), (-3, -1), (-4, -8), (-6, -4), (-8, -9)])
    case("secret/05-posts-on-straight-pieces", [(0, 0), (1, 0), (2, 0), (5, 0), (5, 5), (3, 5), (2, 5), (0, 5), (0, 4), (0, 1)])
    case("secret/06-origin-outside-in-a-bay", [(-5, -5), (5, -5), (5, 5), (3, 5), (3, -3), (-3, -3), (-3, 5), (-5, 5)])
    case("secret/07-tiny-and-far-away", [(far, far), (far - 1, far - 1), (far - 1, far)])
    case("secret/08-needle", [(-far, -far), (far, far), (far, far - 1)])
    case("secret/09-comb", comb(120, 50))
    case("secret/10-spiral", spiral(60))
    case("secret/11-star", star(rng, 200, 1000, 100000))
    case("secret/12-star-clockwise", star(rng, 301, 300, 4000, (-70000, 20000))[::-1])
    case("secret/13-nearly-round", star(rng, 1000, 9990000, 10000000))
    case("secret/14-most-posts", star(rng, 1000, 3000000, 10000000))
    case("secret/15-most-posts-far-away", star(rng, 1000, 20000, 60000, (9900000, -9900000)))


main()
