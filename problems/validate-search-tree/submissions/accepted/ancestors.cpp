// Passes the two ancestors down that set the bounds; nullptr means that there is no bound yet.
class Solution {
public:
    bool isSearchTree(TreeNode* root) { return fits(root, nullptr, nullptr); }

private:
    static bool fits(const TreeNode* node, const TreeNode* low, const TreeNode* high)
    {
        if (node == nullptr) {
            return true;
        }
        if ((low != nullptr && node->val <= low->val) || (high != nullptr && node->val >= high->val)) {
            return false;
        }
        return fits(node->left, low, node) && fits(node->right, node, high);
    }
};
