# Compares the prefix with one word after the other.
class PrefixTrie:
    def __init__(self):
        self.words = []

    def insert(self, word):
        self.words.append(word)

    def contains(self, word):
        return word in self.words

    def starts_with(self, prefix):
        return any(self._begins(word, prefix) for word in self.words)

    def _begins(self, word, prefix):
        if len(word) < len(prefix):
            return False
        for mine, wanted in zip(word, prefix):
            if mine != wanted:
                return False
        return True
