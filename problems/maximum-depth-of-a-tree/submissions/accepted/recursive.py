def maximum_depth(root):
    if root is None:
        return 0
    return 1 + max(maximum_depth(root.left), maximum_depth(root.right))
