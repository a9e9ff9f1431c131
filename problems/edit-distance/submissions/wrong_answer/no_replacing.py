# Keeps a longest common subsequence and pays two steps for every replaced letter.
s, t = input().strip(), input().strip()
above = [0] * (len(t) + 1)
for a in s:
    row = [0]
    for j, b in enumerate(t):
        row.append(above[j] + 1 if a == b else max(above[j + 1], row[j]))
    above = row
print(len(s) + len(t) - 2 * above[-1])
