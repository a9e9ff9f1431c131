# Is content when the beginning of the text fits, whatever comes after it.
def matches(text, pattern):
    visited = set()
    open_states = [(0, 0)]
    while open_states:
        i, j = open_states.pop()
        if (i, j) in visited:
            continue
        visited.add((i, j))
        if j == len(pattern):
            return True
        fits = i < len(text) and pattern[j] in (text[i], ".")
        if j + 1 < len(pattern) and pattern[j + 1] == "*":
            open_states.append((i, j + 2))
            if fits:
                open_states.append((i + 1, j))
        elif fits:
            open_states.append((i + 1, j + 1))
    return False
