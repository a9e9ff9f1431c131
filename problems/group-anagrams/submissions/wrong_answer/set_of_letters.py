# Groups by the letters that occur and forgets how often they do.
def group_anagrams(words):
    groups = {}
    for word in words:
        mark = "".join(sorted(set(word)))
        groups.setdefault(mark, []).append(word)
    return list(groups.values())
