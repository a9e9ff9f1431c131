# SPDX-License-Identifier: MIT
# SPDX-FileCopyrightText: The CodeArena contributors
"""Writes data/sample and data/secret anew, the same bytes every time: python3 generators/generate.py

A test holds the cards; its answer repeats their numbers."""
import random
from pathlib import Path

DATA = Path(__file__).resolve().parent.parent / "data"


def case(name, cards):
    path = DATA / name
    path.parent.mkdir(parents=True, exist_ok=True)
    numbers = " ".join(map(str, cards))
    path.with_suffix(".in").write_text(f"{len(cards)}\n{numbers}\n")
    path.with_suffix(".ans").write_text(f"{numbers}\n")


def sample(name, cards, questions, told):
    """Beside the test, the conversation that is shown for it."""
    case(name, cards)
    lines = [f"< {len(cards)}"]
    for places in questions:
        middle = sorted(places, key=lambda place: cards[place - 1])[1]
        lines += ["> ? " + " ".join(map(str, places)), f"< {middle}"]
    lines.append("> ! " + " ".join(map(str, told)))
    (DATA / name).with_suffix(".interaction").write_text("\n".join(lines) + "\n")


def shuffled(rng, count):
    cards = list(range(1, count + 1))
    rng.shuffle(cards)
    return cards


def hardest_to_merge(values):
    """An order in which merging halves always has to compare to the very end."""
    if len(values) < 2:
        return values
    return hardest_to_merge(values[::2]) + hardest_to_merge(values[1::2])


def main():
    rng = random.Random(700)
    sample("sample/1", [2, 4, 3, 1], [(1, 2, 3), (1, 2, 4)], [3, 1, 2, 4])
    sample("sample/2", [1, 3, 2], [(1, 2, 3)], [1, 3, 2])

    case("secret/01-three-in-order", [1, 2, 3])
    case("secret/02-three-middle-first", [2, 3, 1])
    case("secret/03-four", [3, 1, 4, 2])
    case("secret/04-seven", [4, 1, 7, 3, 5, 2, 6])
    case("secret/05-ends-last", [4, 5, 3, 6, 2, 7, 1, 8])
    case("secret/06-thirty", shuffled(rng, 30))
    case("secret/07-sixty-five", shuffled(rng, 65))
    case("secret/08-rising", list(range(1, 101)))
    case("secret/09-falling", list(range(100, 0, -1)))
    case("secret/10-first-in-the-middle", [50] + [card for card in shuffled(rng, 100) if card != 50])
    case("secret/11-up-and-down", [card for low in range(1, 51) for card in (low, 101 - low)])
    case("secret/12-odd-then-even", list(range(1, 101, 2)) + list(range(2, 101, 2)))
    case("secret/13-hard-to-merge", [1] + hardest_to_merge(list(range(2, 101))))
    case("secret/14-random", shuffled(rng, 100))
    case("secret/15-random-once-more", shuffled(rng, 100))
    case("secret/16-ninety-nine", shuffled(rng, 99))


main()
