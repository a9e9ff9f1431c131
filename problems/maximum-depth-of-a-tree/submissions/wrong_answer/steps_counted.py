# Counts the steps of the longest way, which is one less than its nodes.
def maximum_depth(root):
    if root is None or (root.left is None and root.right is None):
        return 0
    return 1 + max(maximum_depth(root.left), maximum_depth(root.right))
