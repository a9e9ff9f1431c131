# Knows only palindromes that have a letter in their middle.
def longest_palindromic_substring(text):
    longest = ""
    for middle in range(len(text)):
        size = 0
        while middle - size > 0 and middle + size + 1 < len(text) and text[middle - size - 1] == text[middle + size + 1]:
            size += 1
        longest = max(longest, text[middle - size:middle + size + 1], key=len)
    return longest
