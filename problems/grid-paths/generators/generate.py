# SPDX-License-Identifier: MIT
# SPDX-FileCopyrightText: The CodeArena contributors
"""Writes data/sample and data/secret anew, the same bytes every time: python3 generators/generate.py"""
import random
from pathlib import Path

DATA = Path(__file__).resolve().parent.parent / "data"
MODULUS = 10**9 + 7


def paths(floor):
    """Diagonal by diagonal, with exact numbers; the remainder is taken at the very end."""
    h, w = len(floor), len(floor[0])
    here = {(0, 0): 1} if floor[0][0] == "." else {}
    for _ in range(h + w - 2):
        following = {}
        for (r, c), count in here.items():
            for to in ((r + 1, c), (r, c + 1)):
                if to[0] < h and to[1] < w and floor[to[0]][to[1]] == ".":
                    following[to] = following.get(to, 0) + count
        here = following
    return here.get((h - 1, w - 1), 0) % MODULUS


def case(name, floor):
    path = DATA / name
    path.parent.mkdir(parents=True, exist_ok=True)
    lines = [f"{len(floor)} {len(floor[0])}"] + floor
    path.with_suffix(".in").write_text("\n".join(lines) + "\n")
    path.with_suffix(".ans").write_text(f"{paths(floor)}\n")


def group(name, settings):
    folder = DATA / "secret" / name
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "test_group.yaml").write_text("score_aggregation: pass-fail\n" + settings)


def free(h, w):
    return ["." * w] * h


def with_obstacles(floor, squares):
    rows = [list(row) for row in floor]
    for r, c in squares:
        rows[r][c] = "#"
    return ["".join(row) for row in rows]


def random_floor(rng, h, w, share):
    """Corners stay free."""
    squares = [(r, c) for r in range(h) for c in range(w) if rng.random() < share]
    return with_obstacles(free(h, w), [square for square in squares if square not in ((0, 0), (h - 1, w - 1))])


def doors(h, w, every):
    """Walls from top to bottom with one door each, at changing heights."""
    squares = []
    for i, c in enumerate(range(every, w - 1, every)):
        door = (i + 1) * h // (w // every + 1)
        squares += [(r, c) for r in range(h) if r != door]
    return with_obstacles(free(h, w), squares)


def main():
    rng = random.Random(1654)
    case("sample/1", ["...", ".#.", "..."])
    case("sample/2", ["..#.", ".#..", "#..."])
    case("sample/3", ["."])

    group("1-up-to-8", "max_score: 20\nrequire_pass: sample\ninput_validator_args: [\"8\"]\n")
    case("secret/1-up-to-8/01-one-blocked-square", ["#"])
    case("secret/1-up-to-8/02-one-row", free(1, 8))
    case("secret/1-up-to-8/03-one-column-blocked", [".", ".", ".", "#", "."])
    case("secret/1-up-to-8/04-start-blocked", with_obstacles(free(3, 4), [(0, 0)]))
    case("secret/1-up-to-8/05-end-blocked", with_obstacles(free(4, 3), [(3, 2)]))
    case("secret/1-up-to-8/06-all-free", free(8, 8))
    case("secret/1-up-to-8/07-obstacle-in-first-row", with_obstacles(free(5, 7), [(0, 3), (2, 2)]))
    case("secret/1-up-to-8/08-obstacle-in-first-column", with_obstacles(free(7, 5), [(3, 0), (4, 3)]))
    case("secret/1-up-to-8/09-way-back-would-be-needed", [".....", "####.", ".....", ".####", "....."])
    case("secret/1-up-to-8/10-random", random_floor(rng, 7, 8, 0.15))

    group("2-up-to-30", "max_score: 30\nrequire_pass: [sample, secret/1-up-to-8]\ninput_validator_args: [\"30\"]\n")
    case("secret/2-up-to-30/01-all-free", free(30, 30))
    case("secret/2-up-to-30/02-more-columns", random_floor(rng, 12, 30, 0.08))
    case("secret/2-up-to-30/03-more-rows", random_floor(rng, 30, 17, 0.08))
    case("secret/2-up-to-30/04-random", random_floor(rng, 30, 30, 0.03))
    case("secret/2-up-to-30/05-doors", doors(29, 30, 7))

    group("3-up-to-400", "max_score: 50\nrequire_pass: [sample, secret/1-up-to-8, secret/2-up-to-30]\ninput_validator_args: [\"400\"]\n")
    case("secret/3-up-to-400/01-all-free", free(400, 400))
    case("secret/3-up-to-400/02-longest-row", free(1, 400))
    case("secret/3-up-to-400/03-few-obstacles", random_floor(rng, 110, 390, 0.02))
    case("secret/3-up-to-400/04-more-rows", random_floor(rng, 399, 90, 0.1))
    case("secret/3-up-to-400/05-doors", doors(150, 160, 12))
    case("secret/3-up-to-400/06-end-walled-in", with_obstacles(free(110, 100), [(r, 98) for r in range(109)] + [(109, c) for c in range(60, 99)]))
    case("secret/3-up-to-400/07-last-column-only", with_obstacles(free(100, 100), [(50, c) for c in range(99)]))


main()
