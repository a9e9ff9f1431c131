def is_mirror(root):
    def mirrored(one, other):
        if one is None or other is None:
            return one is other
        return (one.val == other.val
                and mirrored(one.left, other.right)
                and mirrored(one.right, other.left))

    return mirrored(root, root)
