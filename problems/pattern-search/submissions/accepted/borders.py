def borders(p):
    """For each beginning of p, how long is the longest shorter one with which it ends?"""
    border = [0] * len(p)
    k = 0
    for i in range(1, len(p)):
        while k and p[i] != p[k]:
            k = border[k - 1]
        if p[i] == p[k]:
            k += 1
        border[i] = k
    return border


def occurrences(p, t):
    border = borders(p)
    found = []
    k = 0  # so many letters of p fit before the next letter of t
    for i, letter in enumerate(t):
        while k and letter != p[k]:
            k = border[k - 1]
        if letter == p[k]:
            k += 1
        if k == len(p):
            found.append(i - len(p) + 2)
            k = border[k - 1]
    return found


pattern = input()
record = input()
found = occurrences(pattern, record)
print(len(found))
print(*found)
