MODULUS = 10**9 + 7

h, w = map(int, input().split())
row = [1] + [0] * (w - 1)  # paths to the squares of the line above
for _ in range(h):
    left = 0
    for c, square in enumerate(input()):
        left = (row[c] + left) % MODULUS if square == "." else 0
        row[c] = left
print(row[-1])
