# Sorts the whole stack to find the smallest value.
class MinStack:
    def __init__(self):
        self.values = []

    def push(self, value):
        self.values.append(value)

    def pop(self):
        self.values.pop()

    def top(self):
        return self.values[-1]

    def minimum(self):
        return sorted(self.values)[0]
