# Python's own regular expressions understand the pattern as it is, but they work by backtracking.
import re


def matches(text, pattern):
    return re.fullmatch(pattern, text) is not None
