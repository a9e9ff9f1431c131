# Asks every stretch whether its characters differ.
def longest_distinct_run(text):
    best = 0
    for left in range(len(text)):
        for right in range(left + 1, len(text) + 1):
            stretch = text[left:right]
            if len(stretch) > best and len(set(stretch)) == len(stretch):
                best = len(stretch)
    return best
