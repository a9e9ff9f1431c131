from math import isqrt


def primes_up_to(limit):
    is_prime = bytearray([1]) * (limit + 1)
    is_prime[:2] = b"\0" * len(is_prime[:2])
    for p in range(2, isqrt(limit) + 1):
        if is_prime[p]:
            is_prime[p * p::p] = bytes(len(range(p * p, limit + 1, p)))
    return [p for p in range(limit + 1) if is_prime[p]]


def main():
    l, r = map(int, input().split())
    length = r - l + 1
    is_prime = bytearray([1]) * length
    if l == 1:
        is_prime[0] = 0
    for p in primes_up_to(isqrt(r)):
        start = max(p * p, (l + p - 1) // p * p) - l
        if start < length:
            is_prime[start::p] = bytes(len(range(start, length, p)))
    print(sum(is_prime))


main()
