# Notes only values that are smaller than all before, but takes a note away for every equal one.
class MinStack:
    def __init__(self):
        self.values = []
        self.minima = [2**31 - 1]

    def push(self, value):
        self.values.append(value)
        if value < self.minima[-1]:
            self.minima.append(value)

    def pop(self):
        if self.values.pop() == self.minima[-1] and len(self.minima) > 1:
            self.minima.pop()

    def top(self):
        return self.values[-1]

    def minimum(self):
        return self.minima[-1]
