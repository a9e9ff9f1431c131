function treeRobbery(root) {
    const known = new Map();

    function most(node) {
        if (!node) {
            return 0;
        }
        if (!known.has(node)) {
            const emptied = node.val + mostAbove(node.left) + mostAbove(node.right);
            known.set(node, Math.max(emptied, mostAbove(node)));
        }
        return known.get(node);
    }

    function mostAbove(node) {
        return node ? most(node.left) + most(node.right) : 0;
    }

    return most(root);
}
