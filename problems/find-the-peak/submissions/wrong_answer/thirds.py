def height(stone):
    print("?", stone, flush=True)
    return int(input())


low, high = 1, int(input())
while high - low > 2:
    third = (high - low) // 3
    left, right = low + third, high - third
    if height(left) < height(right):
        low = left + 1
    else:
        high = right
print("!", max(range(low, high + 1), key=height))
