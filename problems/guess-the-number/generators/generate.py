# SPDX-License-Identifier: MIT
# SPDX-FileCopyrightText: The CodeArena contributors
"""Writes data/sample and data/secret anew, the same bytes every time: python3 generators/generate.py

A test holds the highest setting and the right one; its answer is the right one."""
import random
from pathlib import Path

DATA = Path(__file__).resolve().parent.parent / "data"


def case(name, highest, right):
    path = DATA / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.with_suffix(".in").write_text(f"{highest} {right}\n")
    path.with_suffix(".ans").write_text(f"{right}\n")


def sample(name, highest, right, tries):
    """Beside the test, the conversation that is shown for it."""
    case(name, highest, right)
    lines = [f"< {highest}"]
    for setting in tries:
        lines += [f"> {setting}", "< " + ("open" if setting == right else "higher" if setting < right else "lower")]
    (DATA / name).with_suffix(".interaction").write_text("\n".join(lines) + "\n")


def found_with_try(number, highest, rounding):
    """A setting below seven tenths of all that is found by halving with just so many tries."""
    def tries(right):
        low, high, count = 1, highest, 0
        while True:
            middle = (low + high + rounding) // 2
            count += 1
            if middle == right:
                return count
            low, high = (middle + 1, high) if middle < right else (low, middle - 1)

    return next(right for right in range(highest * 7 // 10, 0, -1) if tries(right) == number)


def main():
    rng = random.Random(30)
    most = 10**9
    sample("sample/1", 100, 37, [50, 25, 37])
    sample("sample/2", 1, 1, [1])

    case("secret/01-first-of-three", 3, 1)
    case("secret/02-first-of-two", 2, 1)
    case("secret/03-second-of-two", 2, 2)
    case("secret/04-last-of-three", 3, 3)
    case("secret/05-first-of-all", most, 1)
    case("secret/06-last-of-all", most, most)
    case("secret/07-last-but-one", most, most - 1)
    case("secret/08-in-the-middle", most, most // 2)
    case("secret/09-beside-the-middle", most, most // 2 + 1)
    case("secret/10-found-last", most, found_with_try(30, most, 0))
    case("secret/11-found-last-when-rounding-up", most, found_with_try(30, most, 1))
    case("secret/12-power-of-two", 2**29, 2**29)
    case("secret/13-before-a-power-of-two", 2**29 - 1, 2**28 + 1)
    case("secret/14-random-small", 1000, rng.randint(1, 1000))
    case("secret/15-random", most, rng.randint(1, most))
    case("secret/16-random-once-more", rng.randint(most // 2, most), rng.randint(1, most // 2))


main()
