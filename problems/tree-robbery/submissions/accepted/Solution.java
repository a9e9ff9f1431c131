class Solution {
    private record Best(int emptied, int alone) {
        int free() {
            return Math.max(emptied, alone);
        }
    }

    public int treeRobbery(TreeNode root) {
        return best(root).free();
    }

    private Best best(TreeNode node) {
        if (node == null) {
            return new Best(0, 0);
        }
        Best left = best(node.left);
        Best right = best(node.right);
        return new Best(node.val + left.alone() + right.alone(), left.free() + right.free());
    }
}
