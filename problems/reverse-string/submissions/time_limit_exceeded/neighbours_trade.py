# Walks each tile to its place, one neighbour at a time.
def reverse_string(letters):
    for end in range(len(letters) - 1, 0, -1):
        for i in range(end):
            letters[i], letters[i + 1] = letters[i + 1], letters[i]
