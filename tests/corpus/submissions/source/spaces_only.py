# expect: Accepted/checker
# answer:
# Nothing but comments is a program too.


