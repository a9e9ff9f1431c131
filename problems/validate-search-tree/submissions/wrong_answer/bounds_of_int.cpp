// Begins with the smallest and the largest int as bounds, which values may equal.
#include <limits>

class Solution {
public:
    bool isSearchTree(TreeNode* root)
    {
        return fits(root, std::numeric_limits<int>::min(), std::numeric_limits<int>::max());
    }

private:
    static bool fits(const TreeNode* node, int low, int high)
    {
        if (node == nullptr) {
            return true;
        }
        return low < node->val && node->val < high && fits(node->left, low, node->val) && fits(node->right, node->val, high);
    }
};
