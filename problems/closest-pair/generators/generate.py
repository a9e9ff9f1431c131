# SPDX-License-Identifier: MIT
# SPDX-FileCopyrightText: The CodeArena contributors
"""Writes data/sample and data/secret anew, the same bytes every time: python3 generators/generate.py"""
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


def closest(dots):
    """The smallest squared distance, by a grid of cells that is made anew whenever a nearer pair turns up."""
    best = squared(dots[0], dots[1])
    cells = grid(dots[:2], best)
    for i in range(2, len(dots)):
        if best == 0:
            break
        column, row = cell(dots[i], best)
        near = [other for c in (column - 1, column, column + 1) for r in (row - 1, row, row + 1) for other in cells.get((c, r), ())]
        distance = min((squared(dots[i], other) for other in near), default=best)
        if distance < best:
            best = distance
            cells = grid(dots[:i], best) if best else {}
        if best:
            cells.setdefault(cell(dots[i], best), []).append(dots[i])
    return best


def squared(a, b):
    return (a[0] - b[0]) ** 2 + (a[1] - b[1]) ** 2


def cell(dot, best):
    side = int(best ** 0.5) + 1
    return dot[0] // side, dot[1] // side


def grid(dots, best):
    cells = {}
    for dot in dots if best else []:
        cells.setdefault(cell(dot, best), []).append(dot)
    return cells


def plain(number):
    """Nine digits behind the point, without zeros that say nothing."""
    text = f"{number:.9f}".rstrip("0")
    return text + "0" if text.endswith(".") else text


def case(name, dots):
    lines = [str(len(dots))] + [f"{x} {y}" for x, y in dots]
    root = Decimal(closest(dots)).sqrt()
    write(name, "\n".join(lines) + "\n", f"{plain(root)}\n")


def random_dots(rng, n, width, height):
    return [(rng.randint(-width, width), rng.randint(-height, height)) for _ in range(n)]


def shuffled(rng, dots):
    return rng.sample(dots, len(dots))


def main():
    getcontext().prec = 40
    rng = random.Random(1975)
    far = 10**9
    case("sample/1", [(0, 0), (9, 1), (4, 4), (1, 8), (5, 6), (8, 9)])
    case("sample/2", [(3, 7), (-2, 5), (3, 7)])
    case("sample/3", [(-far, -far), (far, far)])

    case("secret/01-two-neighbours", [(0, 0), (0, 1)])
    case("secret/02-corners", [(-far, -far), (far, -far), (far, far), (-far, far)])
    case("secret/03-beyond-32-bits", [(0, 0), (65536, 0), (0, 70000), (70000, 70000), (140000, -5)])
    case("secret/04-across-the-middle", [(0, 0), (10, 40), (20, 80), (29, 5), (31, 6), (40, 90), (50, 45), (60, 5)])
    case("secret/05-others-in-between", [(0, 0), (2, 2), (1, 800), (1, -900), (700, 1), (-600, 1)])
    case("secret/06-row", [(x * x, 7) for x in range(-3, 60)])
    case("secret/07-column", shuffled(rng, [(-4, 3 * y * y + 5 * y) for y in range(200)]))
    case("secret/08-lattice", shuffled(rng, [(5 * x, 7 * y) for x in range(20) for y in range(20)]))
    case("secret/09-diagonal-is-nearer", [(1000 * i, 3000 * (i % 2)) for i in range(60)] + [(30500, 500), (30800, 900)])
    case("secret/10-all-in-one-place", [(12, -34)] * 500)
    case("secret/11-two-columns", shuffled(rng, [(side, 10 * y + 4 * (side > 0)) for side in (0, 3) for y in range(300)]))
    case("secret/12-wide", random_dots(rng, 1000, far, far))
    decoys = [(rng.choice((-1, 1)) * 10**6 * k, rng.randint(1, 40)) for k in range(1, 200)]
    case("secret/13-a-pair-in-the-crowd", shuffled(rng, decoys + [(y, x) for x, y in decoys] + [(0, 0), (41, 41)]))
    case("secret/14-twins-far-out", random_dots(rng, 1000, far - 10, far - 10) + [(far, far), (far, far - 1)])
    case("secret/15-flat", random_dots(rng, 2000, 10**6, 3))
    case("secret/16-longest-column", shuffled(rng, [(5, 6 * y + rng.randint(0, 1)) for y in range(14900)]))
    case("secret/17-most-dots", random_dots(rng, 15000, 90000, 90000))


main()
