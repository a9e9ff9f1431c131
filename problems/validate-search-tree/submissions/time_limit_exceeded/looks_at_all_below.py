# At every node looks at all values below it.
def values(node):
    if node:
        yield from values(node.left)
        yield node.val
        yield from values(node.right)


def is_search_tree(root):
    if root is None:
        return True
    if not all(value < root.val for value in values(root.left)):
        return False
    if not all(value > root.val for value in values(root.right)):
        return False
    return is_search_tree(root.left) and is_search_tree(root.right)
