# Writes the values down from left to right; two different shapes can give the same row.
def is_mirror(root):
    values = []

    def visit(node):
        if node:
            visit(node.left)
            values.append(node.val)
            visit(node.right)

    visit(root)
    return values == values[::-1]
