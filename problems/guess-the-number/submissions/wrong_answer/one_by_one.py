highest = int(input())
for setting in range(1, highest + 1):
    print(setting, flush=True)
    if input() == "open":
        break
