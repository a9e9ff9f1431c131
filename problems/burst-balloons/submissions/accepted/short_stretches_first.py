def burst_balloons(numbers):
    row = [1] + numbers + [1]
    size = len(row)
    most = [[0] * size for _ in range(size)]  # points from everything strictly between two balloons that hang
    for width in range(2, size):
        for l in range(size - width):
            r = l + width
            most[l][r] = max(most[l][k] + most[k][r] + row[l] * row[k] * row[r] for k in range(l + 1, r))
    return most[0][-1]
