def middle(a, b, c):
    print("?", a, b, c, flush=True)
    return int(input())


def quicksorted(places):
    """Quadratic when the first card is always the nearest one."""
    if len(places) < 2:
        return places
    pivot, nearer, farther = places[0], [], []
    for place in places[1:]:
        (nearer if middle(end, place, pivot) == place else farther).append(place)
    return quicksorted(nearer) + [pivot] + quicksorted(farther)


n = int(input())
end, other = 1, 2
for place in range(3, n + 1):
    between = middle(end, other, place)
    if between == end:
        end = place
    elif between == other:
        other = place
row = [end] + quicksorted([place for place in range(1, n + 1) if place != end])
print("!", *(row.index(place) + 1 for place in range(1, n + 1)))
