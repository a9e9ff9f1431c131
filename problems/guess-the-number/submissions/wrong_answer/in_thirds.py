low, high = 1, int(input())
while True:
    third = low + (high - low) // 3  # two thirds may be left
    print(third, flush=True)
    answer = input()
    if answer == "open":
        break
    if answer == "higher":
        low = third + 1
    else:
        high = third - 1
