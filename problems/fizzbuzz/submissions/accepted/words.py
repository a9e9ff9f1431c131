n = int(input())
lines = []
for i in range(1, n + 1):
    word = ("Fizz" if i % 3 == 0 else "") + ("Buzz" if i % 5 == 0 else "")
    lines.append(word or str(i))
print("\n".join(lines))
