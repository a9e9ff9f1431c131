# Sums the boxes from the smaller index up to, but not including, the larger one.
def main():
    n, q, x = map(int, input().split())
    tree = [0] * (n + 1)

    def total(box):
        coins = 0
        while box > 0:
            coins += tree[box]
            box &= box - 1
        return coins

    everything = answer = 0
    for _ in range(q):
        x = 48271 * x % 2147483647
        i = x % n
        x = 48271 * x % 2147483647
        j = x % n
        x = 48271 * x % 2147483647
        box = i + 1
        while box <= n:
            tree[box] += x % 1000
            box += box & -box
        answer = total(max(i, j)) - total(min(i, j))
        everything += answer
    print(everything, answer)


main()
