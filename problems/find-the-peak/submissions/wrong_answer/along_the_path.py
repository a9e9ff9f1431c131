def height(stone):
    print("?", stone, flush=True)
    return int(input())


stones = int(input())
peak, highest = 1, height(1)
for stone in range(2, stones + 1):
    here = height(stone)
    if here < highest:
        break
    peak, highest = stone, here
print("!", peak)
