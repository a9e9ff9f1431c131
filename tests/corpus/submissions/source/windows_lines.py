# expect: Accepted/checker
# answer: 42
# A source that was written on another system.
if True:
    print(42)
