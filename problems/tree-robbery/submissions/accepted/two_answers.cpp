#include <algorithm>

class Solution {
public:
    int treeRobbery(TreeNode* root)
    {
        const Nuts nuts = most(root);
        return std::max(nuts.emptied, nuts.alone);
    }

private:
    struct Nuts {
        int emptied = 0; // if the root of the subtree is emptied
        int alone = 0;   // if it is left alone
    };

    static Nuts most(const TreeNode* node)
    {
        if (!node) {
            return {};
        }
        const Nuts left = most(node->left);
        const Nuts right = most(node->right);
        return {node->val + left.alone + right.alone,
                std::max(left.emptied, left.alone) + std::max(right.emptied, right.alone)};
    }
};
