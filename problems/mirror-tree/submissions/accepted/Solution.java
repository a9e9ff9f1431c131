class Solution {
    public boolean isMirror(TreeNode root) {
        return root == null || mirrored(root.left, root.right);
    }

    private boolean mirrored(TreeNode one, TreeNode other) {
        if (one == null || other == null) {
            return one == other;
        }
        return one.val == other.val && mirrored(one.left, other.right) && mirrored(one.right, other.left);
    }
}
