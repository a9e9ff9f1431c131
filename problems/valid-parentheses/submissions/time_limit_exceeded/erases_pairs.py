# Erases neighbours that fit until nothing changes: one pass for each level of nesting.
text = input().strip()
while True:
    shorter = text.replace("()", "").replace("[]", "").replace("{}", "")
    if len(shorter) == len(text):
        break
    text = shorter
print("no" if text else "yes")
