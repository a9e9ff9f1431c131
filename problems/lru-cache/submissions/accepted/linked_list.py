class Node:
    def __init__(self, key=0, value=0):
        self.key = key
        self.value = value
        self.before = self
        self.behind = self


class LRUCache:
    def __init__(self, capacity):
        self.capacity = capacity
        self.nodes = {}
        self.ring = Node()  # its neighbour behind is the oldest entry, the one before it the youngest

    def get(self, key):
        node = self.nodes.get(key)
        if node is None:
            return -1
        self._unlink(node)
        self._append(node)
        return node.value

    def put(self, key, value):
        node = self.nodes.get(key)
        if node is not None:
            self._unlink(node)
            node.value = value
        else:
            if len(self.nodes) == self.capacity:
                oldest = self.ring.behind
                self._unlink(oldest)
                del self.nodes[oldest.key]
            node = self.nodes[key] = Node(key, value)
        self._append(node)

    def _unlink(self, node):
        node.before.behind = node.behind
        node.behind.before = node.before

    def _append(self, node):
        node.before = self.ring.before
        node.behind = self.ring
        node.before.behind = node
        node.behind.before = node
