def try_setting(setting):
    print(setting, flush=True)
    return input()


low, high = 1, int(input())
answer = ""
while answer != "open":
    middle = (low + high) // 2
    answer = try_setting(middle)
    if answer == "higher":
        low = middle + 1
    else:
        high = middle - 1
