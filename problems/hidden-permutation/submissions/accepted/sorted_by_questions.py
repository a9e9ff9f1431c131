from functools import cmp_to_key


def middle(a, b, c):
    print("?", a, b, c, flush=True)
    return int(input())


n = int(input())
first, last = 1, 2  # nobody has been outside of these two yet
inner = []
for place in range(3, n + 1):
    between = middle(first, last, place)
    inner.append(between)
    if between == first:
        first = place
    elif between == last:
        last = place

# Seen from one end, the one in the middle is the nearer one.
inner.sort(key=cmp_to_key(lambda x, y: -1 if middle(first, x, y) == x else 1))

numbers = [0] * (n + 1)
for number, place in enumerate([first] + inner + [last], 1):
    numbers[place] = number
print("!", *numbers[1:])
