// Walks through the tree level by level, once from the left and once from the right, and compares at every step.
#include <queue>

class Solution {
public:
    bool isMirror(TreeNode* root)
    {
        std::queue<TreeNode*> fromLeft;
        std::queue<TreeNode*> fromRight;
        fromLeft.push(root);
        fromRight.push(root);
        while (!fromLeft.empty()) {
            TreeNode* one = fromLeft.front();
            TreeNode* other = fromRight.front();
            fromLeft.pop();
            fromRight.pop();
            if (!one && !other) {
                continue;
            }
            if (!one || !other || one->val != other->val) {
                return false;
            }
            fromLeft.push(one->left);
            fromLeft.push(one->right);
            fromRight.push(other->right);
            fromRight.push(other->left);
        }
        return true;
    }
};
