# Compares each word with the first one of every group.
def related(one, other):
    return sorted(one) == sorted(other)


def group_anagrams(words):
    groups = []
    for word in words:
        for group in groups:
            if related(group[0], word):
                group.append(word)
                break
        else:
            groups.append([word])
    return groups
