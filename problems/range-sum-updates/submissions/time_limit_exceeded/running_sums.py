# Keeps sums from the beginning: one look per question, but every gift changes all sums behind it.
def main():
    n, q, x = map(int, input().split())
    before = [0] * (n + 1)
    everything = answer = 0
    for _ in range(q):
        x = 48271 * x % 2147483647
        i = x % n
        x = 48271 * x % 2147483647
        j = x % n
        x = 48271 * x % 2147483647
        for box in range(i + 1, n + 1):
            before[box] += x % 1000
        answer = before[max(i, j) + 1] - before[min(i, j)]
        everything += answer
    print(everything, answer)


main()
