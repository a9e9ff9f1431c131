def longest_distinct_run(text):
    last = {}  # where each character was seen last
    left = 0
    best = 0
    for right, character in enumerate(text):
        left = max(left, last.get(character, -1) + 1)
        last[character] = right
        best = max(best, right - left + 1)
    return best
