# Searches in depth: finds a ladder if there is one, but rarely the shortest.
def ladder_length(begin, end, words):
    allowed = set(words)
    open_words = [(begin, 1)]
    while open_words:
        word, rungs = open_words.pop()
        if word == end:
            return rungs
        for i in range(len(word)):
            for letter in "abcdefghijklmnopqrstuvwxyz":
                other = word[:i] + letter + word[i + 1:]
                if other in allowed:
                    allowed.discard(other)
                    open_words.append((other, rungs + 1))
    return 0
