// Tells whether both sides are equal, not whether they mirror each other.
class Solution {
public:
    bool isMirror(TreeNode* root)
    {
        return !root || equal(root->left, root->right);
    }

private:
    bool equal(TreeNode* one, TreeNode* other)
    {
        if (!one || !other) {
            return one == other;
        }
        return one->val == other->val && equal(one->left, other->left) && equal(one->right, other->right);
    }
};
