# Keeps an age with each entry, lets all of them grow older with every call, and searches them one by one.
class LRUCache:
    def __init__(self, capacity):
        self.capacity = capacity
        self.entries = []  # [key, value, age]

    def get(self, key):
        self._grow_older()
        entry = self._find(key)
        if entry is None:
            return -1
        entry[2] = 0
        return entry[1]

    def put(self, key, value):
        self._grow_older()
        entry = self._find(key)
        if entry is not None:
            entry[1] = value
            entry[2] = 0
            return
        if len(self.entries) == self.capacity:
            self.entries.remove(max(self.entries, key=lambda entry: entry[2]))
        self.entries.append([key, value, 0])

    def _grow_older(self):
        for entry in self.entries:
            entry[2] += 1

    def _find(self, key):
        for entry in self.entries:
            if entry[0] == key:
                return entry
        return None
