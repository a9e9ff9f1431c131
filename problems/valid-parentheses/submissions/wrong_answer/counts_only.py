# Counts each kind and forgets the order.
text = input().strip()
good = all(text.count(a) == text.count(b) for a, b in ("()", "[]", "{}"))
print("yes" if good else "no")
