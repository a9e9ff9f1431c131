# Reverses a copy; the list that the caller holds stays as it is.
def reverse_string(letters):
    letters = letters[::-1]
