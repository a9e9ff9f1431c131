import sys


def gcd(a, b):
    while b != 0:
        a, b = b, a % b
    return a


def lcm(a, b):
    return a // gcd(a, b) * b


def main():
    periods = list(map(int, sys.stdin.read().split()))[1:]
    divisor, multiple = 0, 1
    for period in periods:
        divisor = gcd(divisor, period)
        multiple = lcm(multiple, period)
    print(divisor, multiple)


main()
