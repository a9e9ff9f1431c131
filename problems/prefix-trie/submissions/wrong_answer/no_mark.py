# Forgets where words end, so every beginning is taken for a word.
class PrefixTrie:
    def __init__(self):
        self.root = {}

    def insert(self, word):
        node = self.root
        for letter in word:
            node = node.setdefault(letter, {})

    def contains(self, word):
        node = self.root
        for letter in word:
            if letter not in node:
                return False
            node = node[letter]
        return True

    def starts_with(self, prefix):
        return self.contains(prefix)
