def distance(s, t):
    above = list(range(len(t) + 1))
    for i, a in enumerate(s, 1):
        row = [i]
        left = i
        for j, b in enumerate(t):
            diagonal = above[j]
            if a == b:
                left = diagonal
            else:
                up = above[j + 1]
                if diagonal < left:
                    left = diagonal
                if up < left:
                    left = up
                left += 1
            row.append(left)
        above = row
    return above[-1]


print(distance(input().strip(), input().strip()))
