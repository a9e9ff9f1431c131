// A stack in place of the queue turns every second level around.
#include <vector>

class Solution {
public:
    std::vector<std::vector<int>> levelOrder(TreeNode* root)
    {
        std::vector<std::vector<int>> answer;
        std::vector<TreeNode*> level;
        if (root != nullptr) {
            level.push_back(root);
        }
        while (!level.empty()) {
            answer.emplace_back();
            std::vector<TreeNode*> next;
            while (!level.empty()) {
                TreeNode* const node = level.back();
                level.pop_back();
                answer.back().push_back(node->val);
                if (node->left != nullptr) {
                    next.push_back(node->left);
                }
                if (node->right != nullptr) {
                    next.push_back(node->right);
                }
            }
            level = next;
        }
        return answer;
    }
};
