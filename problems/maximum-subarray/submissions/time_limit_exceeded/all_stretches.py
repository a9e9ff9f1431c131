# Sums up every stretch from every start.
def main():
    numbers = list(map(int, open(0).read().split()))[1:]
    best = numbers[0]
    for begin in range(len(numbers)):
        total = 0
        for value in numbers[begin:]:
            total += value
            if total > best:
                best = total
    print(best)


main()
