def tree_robbery(root):
    return max(best(root))


def best(node):
    """The most nuts in the subtree if its root is emptied, and if it is left alone."""
    if node is None:
        return 0, 0
    left, right = best(node.left), best(node.right)
    return node.val + left[1] + right[1], max(left) + max(right)
