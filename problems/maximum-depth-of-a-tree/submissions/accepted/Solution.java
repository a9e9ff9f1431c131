class Solution {
    public int maximumDepth(TreeNode root) {
        if (root == null) {
            return 0;
        }
        return 1 + Math.max(maximumDepth(root.left), maximumDepth(root.right));
    }
}
