class MinStack:
    def __init__(self):
        self.levels = []  # pairs: a value, and the smallest one from the bottom up to it

    def push(self, value):
        smallest = min(value, self.levels[-1][1]) if self.levels else value
        self.levels.append((value, smallest))

    def pop(self):
        self.levels.pop()

    def top(self):
        return self.levels[-1][0]

    def minimum(self):
        return self.levels[-1][1]
