// Asks the grandchildren and the children, and asks them again on behalf of each of their ancestors.
#include <algorithm>

class Solution {
public:
    int treeRobbery(TreeNode* root)
    {
        if (!root) {
            return 0;
        }
        return std::max(root->val + above(root->left) + above(root->right), above(root));
    }

private:
    int above(TreeNode* node) { return node ? treeRobbery(node->left) + treeRobbery(node->right) : 0; }
};
