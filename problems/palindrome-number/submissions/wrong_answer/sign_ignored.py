# Reverses the digits and lets the sign disappear.
def is_palindrome(number):
    number = abs(number)
    reversed_number = 0
    rest = number
    while rest > 0:
        reversed_number = reversed_number * 10 + rest % 10
        rest //= 10
    return reversed_number == number
