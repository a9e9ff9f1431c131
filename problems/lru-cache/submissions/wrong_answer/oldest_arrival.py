# Throws out the entry that arrived first; reading one does not refresh it.
class LRUCache:
    def __init__(self, capacity):
        self.capacity = capacity
        self.values = {}

    def get(self, key):
        return self.values.get(key, -1)

    def put(self, key, value):
        self.values.pop(key, None)
        if len(self.values) == self.capacity:
            del self.values[next(iter(self.values))]
        self.values[key] = value
