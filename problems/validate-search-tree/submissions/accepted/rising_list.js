// Walks from left to right, with a stack of the nodes whose left side is under way.
function isSearchTree(root) {
    const stack = [];
    let before = -Infinity;
    let node = root;
    while (node || stack.length > 0) {
        while (node) {
            stack.push(node);
            node = node.left;
        }
        node = stack.pop();
        if (node.val <= before) {
            return false;
        }
        before = node.val;
        node = node.right;
    }
    return true;
}
