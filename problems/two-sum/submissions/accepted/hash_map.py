import sys


def main():
    data = list(map(int, sys.stdin.read().split()))
    n, target = data[0], data[1]
    position = {}
    for j, value in enumerate(data[2:2 + n]):
        if target - value in position:
            print(position[target - value], j)
            return
        position[value] = j


main()
