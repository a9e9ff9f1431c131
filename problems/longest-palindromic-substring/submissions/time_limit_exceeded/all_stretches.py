# Looks at every stretch, letter by letter.
def longest_palindromic_substring(text):
    longest = ""
    for start in range(len(text)):
        for end in range(start, len(text)):
            if is_palindrome(text, start, end) and end - start + 1 > len(longest):
                longest = text[start:end + 1]
    return longest


def is_palindrome(text, left, right):
    while left < right:
        if text[left] != text[right]:
            return False
        left += 1
        right -= 1
    return True
