# Remembers the smallest value of all times, also when it has left the stack.
class MinStack:
    def __init__(self):
        self.values = []
        self.smallest = 2**31 - 1

    def push(self, value):
        self.values.append(value)
        self.smallest = min(self.smallest, value)

    def pop(self):
        self.values.pop()

    def top(self):
        return self.values[-1]

    def minimum(self):
        return self.smallest
