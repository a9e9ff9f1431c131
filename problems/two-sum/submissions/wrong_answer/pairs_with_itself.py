# Looks every partner up among all numbers, its own position included.
data = list(map(int, open(0).read().split()))
n, target = data[0], data[1]
row = data[2:2 + n]
where = {value: i for i, value in enumerate(row)}
for i, value in enumerate(row):
    if target - value in where:
        print(*sorted((i, where[target - value])))
        break
