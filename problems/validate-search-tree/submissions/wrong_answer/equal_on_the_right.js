// Lets equal values pass on the right side.
function isSearchTree(root) {
    const fits = (node, low, high) =>
        !node || (low <= node.val && node.val < high && fits(node.left, low, node.val) && fits(node.right, node.val, high));
    return fits(root, -Infinity, Infinity);
}
