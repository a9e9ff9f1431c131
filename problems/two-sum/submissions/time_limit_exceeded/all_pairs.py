# Tries every pair: fine for a thousand numbers, hopeless for twenty thousand.
def main():
    data = list(map(int, open(0).read().split()))
    n, target = data[0], data[1]
    row = data[2:2 + n]
    for j in range(n):
        for i in range(j):
            if row[i] + row[j] == target:
                print(i, j)
                return


main()
