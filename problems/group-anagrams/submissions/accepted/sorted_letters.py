def group_anagrams(words):
    groups = {}
    for word in words:
        mark = "".join(sorted(word))
        groups.setdefault(mark, []).append(word)
    return list(groups.values())
