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


def small_primes():
    """All primes up to a million, by a sieve of the odd numbers."""
    composite = bytearray(500000)
    primes = [2]
    for i in range(1, 500000):
        if not composite[i]:
            p = 2 * i + 1
            primes.append(p)
            composite[2 * i * (i + 1)::p] = b"\1" * len(range(2 * i * (i + 1), 500000, p))
    return primes


PRIMES = small_primes()


def count(l, r):
    """Gathers the composite numbers in a set, each by its small prime divisors."""
    composite = set()
    for p in PRIMES:
        if p * p <= r:
            first = max(2, -(-l // p))
            composite.update(range(first * p, r + 1, p))
    return r - l + 1 - len(composite) - (l == 1)


def case(name, l, r):
    write(name, f"{l} {r}\n", f"{count(l, r)}\n")


def main():
    assert count(1, 100) == 25
    case("sample/1", 1, 10)
    case("sample/2", 11, 19)
    case("sample/3", 24, 28)
    case("sample/4", 999999999950, 1000000000000)

    case("secret/01-only-one", 1, 1)
    case("secret/02-only-two", 2, 2)
    case("secret/03-one-and-two", 1, 2)
    case("secret/04-small-primes-inside", 3, 50)
    case("secret/05-square-of-a-prime-alone", 49, 49)
    case("secret/06-between-twins", 102, 106)
    case("secret/07-square-at-the-end", 900, 961)
    case("secret/08-square-at-the-start", 994009, 995000)
    case("secret/09-first-stretch", 1, 200001)
    case("secret/10-beyond-32-bits", 4294967290, 4294967400)
    case("secret/11-long-gap", 738832927928, 738832928466)
    case("secret/12-largest-square-of-a-prime", 999966000289, 999966000289)
    case("secret/13-largest-prime", 999999999989, 999999999989)
    case("secret/14-across-a-billion", 999900000, 1000100000)
    case("secret/15-roots-inside", 900000, 1100000)
    case("secret/16-squares-far-out", 999965900000, 999966100000)
    case("secret/17-farthest", 999999800000, 1000000000000)


main()
