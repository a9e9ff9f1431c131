# SPDX-License-Identifier: MIT
# SPDX-FileCopyrightText: The CodeArena contributors
"""Writes data/sample and data/secret anew, the same bytes every time: python3 generators/generate.py

A test holds six integers from which the heights of all stones follow, see Hill; its answer is the number of the peak."""
import random
from pathlib import Path

DATA = Path(__file__).resolve().parent.parent / "data"
MOST = 10**6


class Hill:
    def __init__(self, stones, peak, top, left=1, right=1, seed=0):
        self.stones, self.peak, self.top, self.left, self.right, self.seed = stones, peak, top, left, right, seed

    def height(self, stone):
        """Falls by about `left` per stone on one side of the peak and by about `right` on the other, a little unevenly."""
        slope = self.left if stone < self.peak else self.right
        unevenness = stone * 2654435761 + self.seed * 40503 >> 7
        distance = abs(stone - self.peak)
        return self.top - distance * slope + (unevenness % slope if distance > 0 else 0)

    def is_sound(self):
        heights = [self.height(stone) for stone in range(1, self.stones + 1)]
        return all((heights[i] < heights[i + 1]) == (i + 1 < self.peak) for i in range(self.stones - 1))


def case(name, hill):
    assert hill.stones > 1000 or hill.is_sound()
    path = DATA / name
    path.parent.mkdir(parents=True, exist_ok=True)
    numbers = (hill.stones, hill.peak, hill.top, hill.left, hill.right, hill.seed)
    path.with_suffix(".in").write_text(" ".join(map(str, numbers)) + "\n")
    path.with_suffix(".ans").write_text(f"{hill.peak}\n")


def sample(name, hill, measured):
    """Beside the test, the conversation that is shown for it."""
    case(name, hill)
    lines = [f"< {hill.stones}"]
    for stone in measured:
        lines += [f"> ? {stone}", f"< {hill.height(stone)}"]
    lines.append(f"> ! {hill.peak}")
    (DATA / name).with_suffix(".interaction").write_text("\n".join(lines) + "\n")


def main():
    rng = random.Random(1953)
    sample("sample/1", Hill(5, 3, 10, 3, 2, 2), [3, 4, 2])
    sample("sample/2", Hill(3, 1, -3), [2, 3, 1])
    sample("sample/3", Hill(1, 1, 5), [])

    case("secret/01-one-stone", Hill(1, 1, -7))
    case("secret/02-two-climbing", Hill(2, 2, 1))
    case("secret/03-two-descending", Hill(2, 1, 1))
    case("secret/04-three-with-a-peak", Hill(3, 2, 0, 2, 5, 1))
    case("secret/05-last-of-ten", Hill(10, 10, 30, 7, 1, 4))
    case("secret/06-only-descending", Hill(MOST, 1, 10**9, 1, 1999, 6))
    case("secret/07-only-climbing", Hill(MOST, MOST, 10**9, 1999, 1, 7))
    case("secret/08-last-but-one", Hill(MOST, MOST - 1, 0, 900, 10**8, 8))
    case("secret/09-second", Hill(MOST, 2, 10**8, 10**9, 1000, 9))
    case("secret/10-in-the-middle", Hill(MOST, MOST // 2, 123456789, 500, 300, 10))
    case("secret/11-after-the-middle", Hill(MOST, MOST // 2 + 1, 123456789, 500, 300, 11))
    case("secret/12-gentle-then-steep", Hill(MOST, 618034, -5, 1, 2600, 12))
    case("secret/13-steep-then-gentle", Hill(MOST, 381966, -5, 2600, 1, 13))
    case("secret/14-power-of-two", Hill(2**19 + 1, 2**18 + 1, 0, 3, 3, 14))
    case("secret/15-random-small", Hill(700, rng.randint(1, 700), 99, 12, 34, 15))
    case("secret/16-random", Hill(MOST, rng.randint(1, MOST), rng.randint(0, 10**8), rng.randint(1, 900), rng.randint(1, 900), 16))
    case("secret/17-random-once-more", Hill(999983, rng.randint(1, 999983), 10**9, rng.randint(1, 900), rng.randint(1, 900), 17))


main()
