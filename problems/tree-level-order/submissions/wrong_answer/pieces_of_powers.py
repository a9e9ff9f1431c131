# Cuts the values into pieces of 1, 2, 4, ... as if every level were full.
def level_order(root):
    values = []
    queue = [root] if root else []
    for node in queue:
        values.append(node.val)
        queue += [child for child in (node.left, node.right) if child]
    answer = []
    size = 1
    while values:
        answer.append(values[:size])
        values = values[size:]
        size *= 2
    return answer
