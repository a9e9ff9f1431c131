def is_search_tree(root):
    return fits(root, float("-inf"), float("inf"))


def fits(node, low, high):
    """Whether the subtree is a search tree with all its values strictly between the bounds."""
    if node is None:
        return True
    if not low < node.val < high:
        return False
    return fits(node.left, low, node.val) and fits(node.right, node.val, high)
