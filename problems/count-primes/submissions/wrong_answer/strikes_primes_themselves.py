# Begins at the first multiple in the window, even when that is the prime itself.
from math import isqrt

l, r = map(int, input().split())
root = isqrt(r)
small = bytearray([1]) * (root + 1)
length = r - l + 1
is_prime = bytearray([1]) * length
if l == 1:
    is_prime[0] = 0
for p in range(2, root + 1):
    if small[p]:
        small[p * p::p] = bytes(len(range(p * p, root + 1, p)))
        start = (l + p - 1) // p * p - l
        is_prime[start::p] = bytes(len(range(start, length, p)))
print(sum(is_prime))
