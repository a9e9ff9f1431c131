# Lets the stretch be empty, so a row of losses gives 0.
numbers = list(map(int, open(0).read().split()))[1:]
best = ending_here = 0
for value in numbers:
    ending_here = max(0, ending_here + value)
    best = max(best, ending_here)
print(best)
