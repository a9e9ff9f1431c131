# SPDX-License-Identifier: MIT
# SPDX-FileCopyrightText: The CodeArena contributors
"""Writes data/sample and data/secret anew, the same bytes every time: python3 generators/generate.py"""
import random
from pathlib import Path

DATA = Path(__file__).resolve().parent.parent / "data"


def write(name, case, answer):
    """The name tells the group too: sample/1, secret/01-smallest."""
    path = DATA / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.with_suffix(".in").write_text(case)
    path.with_suffix(".ans").write_text(answer)


def solve(numbers, target):
    """All pairs with the target as their sum, by a way that no submission takes: sorted values and counting."""
    order = sorted(range(len(numbers)), key=lambda i: numbers[i])
    pairs = []
    low, high = 0, len(order) - 1
    while low < high:
        total = numbers[order[low]] + numbers[order[high]]
        if total == target:
            pairs.append(tuple(sorted((order[low], order[high]))))
        if total >= target:
            high -= 1
        else:
            low += 1
    return pairs


def case(name, numbers, target):
    pairs = solve(numbers, target)
    assert len(pairs) == 1, (name, pairs[:3])
    numbers_line = " ".join(map(str, numbers))
    write(name, f"{len(numbers)} {target}\n{numbers_line}\n", f"{pairs[0][0]} {pairs[0][1]}\n")


def one_odd(rng, n, last):
    """Distinct even numbers and a single odd one: an odd target then has one pair at most."""
    numbers = [2 * k for k in rng.sample(range(-2 * n, 2 * n), n)]
    numbers[last] = 2 * rng.randrange(n) + 1
    return numbers


def main():
    rng = random.Random(20250901)
    case("sample/1", [4, 8, 1, 6, 3], 10)
    case("sample/2", [7, 9, 3, 5], 14)
    case("sample/3", [1, -4, 6, -4], -8)

    case("secret/01-smallest", [5, -5], 0)
    case("secret/02-negative", [-1, -2, -3, -4, -5], -8)
    case("secret/03-zeros", [0, 4, 3, 0], 0)
    case("secret/04-half-once", [50, 1, 2, 98, 3], 100)
    case("secret/05-twins-apart", [8, 1, 3, 5, 7, 2, 8], 16)
    case("secret/06-extremes", [1000000000, -1000000000, 999999999, 1000000000], 2000000000)
    case("secret/07-sum-below-int", [-1000000000, 7, 12, -999999999], -1999999999)
    numbers = one_odd(rng, 60, 59)
    case("secret/08-last-element", numbers, numbers[59] + numbers[58])
    numbers = one_odd(rng, 1000, 500)
    case("secret/09-middle", numbers, numbers[500] + numbers[0])
    numbers = one_odd(rng, 1000, 0)
    case("secret/10-ends", numbers, numbers[0] + numbers[999])
    numbers = one_odd(rng, 20000, 19999)
    case("secret/11-longest", numbers, numbers[19998] + numbers[19999])
    numbers = [rng.randrange(-500000000, 500000000) * 2 for _ in range(20000)]
    numbers[19000] += 1
    case("secret/12-longest-wide", numbers, numbers[19000] + numbers[18000])


main()
