// Measures the deeper subtree a second time, and in it again: the calls double with each level.
class Solution {
public:
    int maximumDepth(TreeNode* root)
    {
        if (!root) {
            return 0;
        }
        if (maximumDepth(root->left) > maximumDepth(root->right)) {
            return 1 + maximumDepth(root->left);
        }
        return 1 + maximumDepth(root->right);
    }
};
