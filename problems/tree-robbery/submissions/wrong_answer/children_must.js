// Believes that a child has to be emptied whenever its parent is left alone.
function treeRobbery(root) {
    function best(node) {
        if (!node) {
            return [0, 0];
        }
        const left = best(node.left);
        const right = best(node.right);
        return [node.val + left[1] + right[1], left[0] + right[0]];
    }
    return Math.max(...best(root));
}
