# Lets every star swallow as much as it can and never gives anything back.
def matches(text, pattern):
    i = j = 0
    while j < len(pattern):
        if j + 1 < len(pattern) and pattern[j + 1] == "*":
            while i < len(text) and pattern[j] in (text[i], "."):
                i += 1
            j += 2
        elif i < len(text) and pattern[j] in (text[i], "."):
            i += 1
            j += 1
        else:
            return False
    return i == len(text)
