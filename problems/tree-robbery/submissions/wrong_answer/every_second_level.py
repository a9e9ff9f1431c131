# Compares all even levels with all odd ones.
def tree_robbery(root):
    totals = [0, 0]
    level = [root] if root else []
    depth = 0
    while level:
        totals[depth % 2] += sum(node.val for node in level)
        level = [child for node in level for child in (node.left, node.right) if child]
        depth += 1
    return max(totals)
