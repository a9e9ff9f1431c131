import sys

numbers = list(map(int, sys.stdin.read().split()))[1:]
best = ending_here = numbers[0]
for value in numbers[1:]:
    ending_here = max(value, ending_here + value)
    best = max(best, ending_here)
print(best)
