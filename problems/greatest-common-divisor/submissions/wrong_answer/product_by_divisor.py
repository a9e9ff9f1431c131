# Takes the rule of two numbers for a rule of many: the product divided by the greatest common divisor.
from math import gcd, prod
import sys

periods = list(map(int, sys.stdin.read().split()))[1:]
print(gcd(*periods), prod(periods) // gcd(*periods))
