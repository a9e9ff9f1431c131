class Node:
    def __init__(self):
        self.children = {}
        self.ends = False  # whether a word ends here


class PrefixTrie:
    def __init__(self):
        self.root = Node()

    def insert(self, word):
        node = self.root
        for letter in word:
            if letter not in node.children:
                node.children[letter] = Node()
            node = node.children[letter]
        node.ends = True

    def contains(self, word):
        node = self._walk(word)
        return node is not None and node.ends

    def starts_with(self, prefix):
        return self._walk(prefix) is not None

    def _walk(self, letters):
        node = self.root
        for letter in letters:
            node = node.children.get(letter)
            if node is None:
                return None
        return node
