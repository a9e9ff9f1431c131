low, high = 1, int(input())
while low < high:  # when one setting is left, it must still be tried
    middle = (low + high) // 2
    print(middle, flush=True)
    answer = input()
    if answer == "open":
        break
    if answer == "higher":
        low = middle + 1
    else:
        high = middle - 1
