# expect: Accepted/checker
# answer: 42
# A byte order mark before the first line.
print(42)
