def matches(text, pattern):
    m, n = len(text), len(pattern)
    result = [[False] * (n + 1) for _ in range(m + 1)]
    result[m][n] = True
    for i in range(m, -1, -1):
        for j in range(n - 1, -1, -1):
            fits = i < m and pattern[j] in (text[i], ".")
            if j + 1 < n and pattern[j + 1] == "*":
                result[i][j] = result[i][j + 2] or (fits and result[i + 1][j])
            else:
                result[i][j] = fits and result[i + 1][j + 1]
    return result[0][0]
