def main():
    n, q, x = map(int, input().split())
    tree = [0] * (n + 1)

    def add(box, coins):
        while box <= n:
            tree[box] += coins
            box += box & -box

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
        add(i + 1, x % 1000)
        if i > j:
            i, j = j, i
        answer = total(j + 1) - total(i)
        everything += answer
    print(everything, answer)


main()
