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


def case(name, grid):
    """Row by row: keeps which groups reach the current row, and counts those that end."""
    islands = 0
    above = []  # (first column, one past the last column, group) of each piece of land in the row above
    groups = 0
    for row in list(grid) + ["." * len(grid[0])]:
        pieces = []
        at = 0
        while at < len(row):
            if row[at] == ".":
                at += 1
                continue
            end = at
            while end < len(row) and row[end] == "#":
                end += 1
            pieces.append([at, end, groups])
            groups += 1
            at = end
        names = {group: group for _, _, group in above}
        for left, right, group in above:
            for piece in pieces:
                if left < piece[1] and piece[0] < right:
                    old, new = names[group], piece[2]
                    names = {one: new if to == old else to for one, to in names.items()}
                    for other in pieces:
                        other[2] = new if other[2] == old else other[2]
        alive = {piece[2] for piece in pieces}
        islands += len(set(names.values()) - alive)
        above = pieces
    write(name, {"grid": grid}, islands)


def sprinkled(rng, rows, columns, share):
    return ["".join("#" if rng.random() < share else "." for _ in range(columns)) for _ in range(rows)]


def spiral(size):
    """One island that winds to the middle in a path of single fields."""
    field = [["."] * size for _ in range(size)]
    row, column, down, right = 0, 0, 0, 1
    field[0][0] = "#"

    def is_free(r, c):
        return not (0 <= r < size and 0 <= c < size) or field[r][c] == "."

    turned = 0
    while turned < 2:
        r, c = row + down, column + right
        if 0 <= r < size and 0 <= c < size and field[r][c] == "." and is_free(r + down, c + right):
            row, column, turned = r, c, 0
            field[row][column] = "#"
        else:
            down, right, turned = right, -down, turned + 1
    return ["".join(line) for line in field]


def main():
    rng = random.Random(200)
    case("sample/1", ["##...", "##...", "....#", "..##."])
    case("sample/2", ["#.#", ".#.", "#.#"])
    case("sample/3", ["....", "...."])
    case("sample/4", ["#####", "#...#", "#.#.#", "#...#", "#####"])
    case("secret/01-one-field-of-land", ["#"])
    case("secret/02-one-field-of-water", ["."])
    case("secret/03-one-row", ["##.#.###..#"])
    case("secret/04-one-column", ["#", "#", ".", "#", ".", ".", "#"])
    case("secret/05-stairs", ["#...", "##..", ".##.", "..##"])
    case("secret/06-letter-u", ["#.#", "#.#", "###"])
    case("secret/07-joined-from-below", ["#.#.#.#", "#.#.#.#", "#.###.#", "#.....#", "#######"])
    case("secret/08-way-back-up", ["#####", "....#", "###.#", "#.#.#", "#...#", "#####"])
    case("secret/09-diagonals", ["#.......#", ".#.....#.", "..#...#..", "...#.#...", "....#....", "...#.#...", "..#...#.."])
    case("secret/10-rings-in-rings", ["#########", "#.......#", "#.#####.#", "#.#...#.#", "#.#.#.#.#", "#.#...#.#", "#.#####.#", "#.......#",
                                      "#########"])
    case("secret/11-random", sprinkled(rng, 40, 60, 0.5))
    case("secret/12-wide", sprinkled(rng, 3, 200, 0.6))
    case("secret/13-comb", ["#" * 199 + "."] + ["#." * 100] * 50)
    case("secret/14-largest-all-land", ["#" * 200] * 200)
    case("secret/15-largest-chessboard", ["#." * 100, ".#" * 100] * 100)
    case("secret/16-largest-spiral", spiral(200))
    case("secret/17-largest-random", sprinkled(rng, 200, 200, 0.58))


main()
