def longest_palindromic_substring(text):
    longest = ""
    for middle in range(len(text)):
        longest = max(longest, grow(text, middle, middle), grow(text, middle, middle + 1), key=len)
    return longest


def grow(text, left, right):
    """The longest palindrome around a middle; the borders start at the same letter or on both sides of a gap."""
    while left >= 0 and right < len(text) and text[left] == text[right]:
        left -= 1
        right += 1
    return text[left + 1:right]
