from functools import cmp_to_key


def middle(a, b, c):
    print("?", a, b, c, flush=True)
    return int(input())


n = int(input())
end = 1  # may well be somewhere inside
row = sorted(range(2, n + 1), key=cmp_to_key(lambda x, y: -1 if middle(end, x, y) == x else 1))
numbers = [0] * (n + 1)
for number, place in enumerate([end] + row, 1):
    numbers[place] = number
print("!", *numbers[1:])
