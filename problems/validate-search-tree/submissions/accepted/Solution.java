class Solution {
    public boolean isSearchTree(TreeNode root) {
        return fits(root, Long.MIN_VALUE, Long.MAX_VALUE);
    }

    private static boolean fits(TreeNode node, long low, long high) {
        if (node == null) {
            return true;
        }
        return low < node.val && node.val < high && fits(node.left, low, node.val) && fits(node.right, node.val, high);
    }
}
