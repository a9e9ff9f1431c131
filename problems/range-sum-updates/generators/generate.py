# SPDX-License-Identifier: MIT
# SPDX-FileCopyrightText: The CodeArena contributors
"""Writes data/sample and data/secret anew, the same bytes every time: python3 generators/generate.py"""
from pathlib import Path

DATA = Path(__file__).resolve().parent.parent / "data"


def write(name, case, answer):
    """The name tells the group too: sample/1, secret/01-smallest."""
    path = DATA / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.with_suffix(".in").write_text(case)
    path.with_suffix(".ans").write_text(answer)


def evenings(n, q, seed):
    x = seed
    for _ in range(q):
        drawn = []
        for _ in range(3):
            x = 48271 * x % 2147483647
            drawn.append(x)
        yield drawn[0] % n, drawn[1] % n, drawn[2] % 1000


def answers(n, q, seed):
    """By a segment tree whose leaves begin at n: no submission works this way."""
    tree = [0] * (2 * n)
    for i, j, coins in evenings(n, q, seed):
        node = n + i
        while node:
            tree[node] += coins
            node //= 2
        low, high = n + min(i, j), n + max(i, j) + 1
        total = 0
        while low < high:
            if low % 2:
                total += tree[low]
                low += 1
            if high % 2:
                high -= 1
                total += tree[high]
            low //= 2
            high //= 2
        yield total


def case(name, n, q, seed):
    given = list(answers(n, q, seed))
    write(name, f"{n} {q} {seed}\n", f"{sum(given)} {given[-1]}\n")


def main():
    case("sample/1", 5, 4, 3)
    case("sample/2", 1, 3, 2025)

    case("secret/01-smallest", 1, 1, 1)
    case("secret/02-largest-seed", 2, 6, 2147483646)
    case("secret/03-one-box", 1, 300000, 77)
    case("secret/04-two-boxes", 2, 1000, 31337)
    case("secret/05-power-of-two", 64, 500, 5)
    case("secret/06-one-less", 63, 500, 6)
    case("secret/07-one-more", 65, 500, 7)
    case("secret/08-few-evenings", 300000, 10, 8)
    case("secret/09-middling", 1000, 2000, 99)
    case("secret/10-few-boxes-many-evenings", 300, 300000, 1234567)
    case("secret/11-largest-power-of-two", 131072, 100000, 4711)
    case("secret/12-answers-beyond-32-bits-in-sum", 50, 5000, 1000003)
    case("secret/13-most", 300000, 300000, 271828182)
    case("secret/14-most-again", 299999, 300000, 2147483646)


main()
