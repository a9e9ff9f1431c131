# Looks at the first and the last digit and believes the rest.
def is_palindrome(number):
    text = str(number)
    return text[0] == text[-1]
