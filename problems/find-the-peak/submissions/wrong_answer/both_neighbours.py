def height(stone):
    print("?", stone, flush=True)
    return int(input())


stones = int(input())
low, high = 1, stones
while low < high:
    middle = (low + high) // 2
    here = height(middle)
    climbs = height(middle + 1) > here
    descended = middle > 1 and height(middle - 1) > here  # a third measurement that tells nothing new
    if climbs:
        low = middle + 1
    elif descended:
        high = middle - 1
    else:
        low = high = middle
print("!", low)
