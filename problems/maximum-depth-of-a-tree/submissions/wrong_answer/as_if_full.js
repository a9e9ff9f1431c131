// Counts the nodes and computes how deep a full tree with so many would be.
function maximumDepth(root) {
    const count = (node) => (node ? 1 + count(node.left) + count(node.right) : 0);
    return Math.ceil(Math.log2(count(root) + 1));
}
