# Gives every house its cheapest pipe and believes that this connects the village.
import sys

numbers = list(map(int, sys.stdin.buffer.read().split()))
n = numbers[0]
offers = list(zip(numbers[4::3], range(len(numbers)), numbers[2::3], numbers[3::3]))
best = {}
for offer in offers:
    for house in offer[2:]:
        if house not in best or offer < best[house]:
            best[house] = offer
if len(best) < n and n > 1:
    print("impossible")
else:
    print(sum(offer[0] for offer in set(best.values())))
