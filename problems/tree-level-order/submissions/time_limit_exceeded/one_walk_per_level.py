# Walks through the whole tree anew for every level.
def values_at(root, wanted):
    values = []
    stack = [(root, 0)]
    while stack:
        node, depth = stack.pop()
        if depth == wanted:
            values.append(node.val)
        if node.right:
            stack.append((node.right, depth + 1))
        if node.left:
            stack.append((node.left, depth + 1))
    return values


def level_order(root):
    answer = []
    level = values_at(root, 0) if root else []
    while level:
        answer.append(level)
        level = values_at(root, len(answer))
    return answer
