def longest_common_prefix(words):
    first = words[0]
    for column, letter in enumerate(first):
        for word in words:
            if column == len(word) or word[column] != letter:
                return first[:column]
    return first
