# Takes the star for a joker that stands for any text, and the letter before it for itself.
def matches(text, pattern):
    reached = {0}
    for c in pattern:
        if c == "*":
            reached = set(range(min(reached), len(text) + 1)) if reached else set()
        else:
            reached = {i + 1 for i in reached if i < len(text) and c in (text[i], ".")}
    return len(text) in reached
