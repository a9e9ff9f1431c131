# Collects every column in which all words agree, also those behind the first disagreement.
def longest_common_prefix(words):
    result = ""
    for letters in zip(*words):
        if len(set(letters)) == 1:
            result += letters[0]
    return result
