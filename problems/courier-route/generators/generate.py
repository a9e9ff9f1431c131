# SPDX-License-Identifier: MIT
# SPDX-FileCopyrightText: The CodeArena contributors
"""Writes data/sample and data/secret anew, the same bytes every time: python3 generators/generate.py"""
import random
from pathlib import Path

DATA = Path(__file__).resolve().parent.parent / "data"


def quickest(times):
    """From the end: how long does the rest of the trip take from a customer, if these others are left?"""
    customers = range(1, len(times))
    rest = [[times[here][0] for here in range(len(times))]]
    for left in range(1, 1 << len(customers)):
        row = [0] * len(times)
        members = [(j, rest[left ^ 1 << j - 1][j]) for j in customers if left >> j - 1 & 1]
        for here in range(len(times)):
            if here == 0 or not left >> here - 1 & 1:
                row[here] = min([times[here][j] + after for j, after in members])
        rest.append(row)
    return rest[-1][0]


def case(name, times):
    path = DATA / name
    path.parent.mkdir(parents=True, exist_ok=True)
    lines = [str(len(times))] + [" ".join(map(str, row)) for row in times]
    path.with_suffix(".in").write_text("\n".join(lines) + "\n")
    path.with_suffix(".ans").write_text(f"{quickest(times)}\n")


def group(name, settings):
    folder = DATA / "secret" / name
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "test_group.yaml").write_text("score_aggregation: pass-fail\n" + settings)


def table(n, time):
    return [[0 if i == j else time(i, j) for j in range(n)] for i in range(n)]


def random_times(rng, n, low, high):
    return table(n, lambda i, j: rng.randint(low, high))


def in_the_plane(rng, n, uphill):
    """Riding north costs extra."""
    places = [(rng.randint(0, 1000), rng.randint(0, 1000)) for _ in range(n)]
    return table(n, lambda i, j: 1 + abs(places[i][0] - places[j][0]) + abs(places[i][1] - places[j][1])
                 + uphill * max(0, places[j][1] - places[i][1]))


def one_way_ring(rng, n):
    """Along a hidden ring every way takes 1, against it very long."""
    order = list(range(n))
    rng.shuffle(order)
    at = {place: i for i, place in enumerate(order)}
    return table(n, lambda i, j: 1 if (at[i] + 1) % n == at[j] else 900_000 + rng.randint(0, 100_000))


def nearest_is_a_trap(n):
    """The next customer is always near, but the last one is far from home; the long way round avoids that."""
    return table(n, lambda i, j: 10**6 if (i, j) == (n - 1, 0) else 1 if j == i + 1 else 5)


def main():
    rng = random.Random(1962)
    case("sample/1", [[0, 8, 2, 5], [6, 0, 4, 4], [9, 3, 0, 7], [1, 6, 8, 0]])
    case("sample/2", [[0, 7], [5, 0]])

    group("1-up-to-8", "max_score: 25\nrequire_pass: sample\ninput_validator_args: [\"8\"]\n")
    case("secret/1-up-to-8/01-one-customer", [[0, 1], [10**6, 0]])
    case("secret/1-up-to-8/02-two-customers", [[0, 3, 1], [2, 0, 9], [8, 1, 0]])
    case("secret/1-up-to-8/03-all-equal", table(6, lambda i, j: 7))
    case("secret/1-up-to-8/04-nearest-is-a-trap", nearest_is_a_trap(8))
    case("secret/1-up-to-8/05-one-way-ring", one_way_ring(rng, 8))
    case("secret/1-up-to-8/06-random", random_times(rng, 8, 1, 100))
    case("secret/1-up-to-8/07-hilly-town", in_the_plane(rng, 8, 3))
    case("secret/1-up-to-8/08-longest-times", table(8, lambda i, j: 10**6))

    group("2-up-to-11", "max_score: 30\nrequire_pass: [sample, secret/1-up-to-8]\ninput_validator_args: [\"11\"]\n")
    case("secret/2-up-to-11/01-random", random_times(rng, 11, 1, 10**6))
    case("secret/2-up-to-11/02-about-equal", random_times(rng, 11, 999_000, 10**6))
    case("secret/2-up-to-11/03-hilly-town", in_the_plane(rng, 11, 1))
    case("secret/2-up-to-11/04-one-way-ring", one_way_ring(rng, 10))

    group("3-up-to-17", "max_score: 45\nrequire_pass: [sample, secret/1-up-to-8, secret/2-up-to-11]\ninput_validator_args: [\"17\"]\n")
    case("secret/3-up-to-17/01-thirteen", random_times(rng, 13, 1, 1000))
    case("secret/3-up-to-17/02-all-equal", table(17, lambda i, j: 10**6))
    case("secret/3-up-to-17/03-about-equal", random_times(rng, 17, 999_000, 10**6))
    case("secret/3-up-to-17/04-random", random_times(rng, 17, 1, 10**6))
    case("secret/3-up-to-17/05-hilly-town", in_the_plane(rng, 17, 2))
    case("secret/3-up-to-17/06-one-way-ring", one_way_ring(rng, 17))
    case("secret/3-up-to-17/07-nearest-is-a-trap", nearest_is_a_trap(16))


main()
