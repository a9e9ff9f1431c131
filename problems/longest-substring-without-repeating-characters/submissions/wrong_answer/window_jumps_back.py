# Moves the left end behind the last place of the character even if that lies in front of the window.
def longest_distinct_run(text):
    last = {}
    left = 0
    best = 0
    for right, character in enumerate(text):
        if character in last:
            left = last[character] + 1
        last[character] = right
        best = max(best, right - left + 1)
    return best
