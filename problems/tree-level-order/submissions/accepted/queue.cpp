#include <queue>
#include <vector>

class Solution {
public:
    std::vector<std::vector<int>> levelOrder(TreeNode* root)
    {
        std::vector<std::vector<int>> answer;
        std::queue<TreeNode*> queue;
        if (root != nullptr) {
            queue.push(root);
        }
        while (!queue.empty()) {
            std::vector<int> level(queue.size());
            for (int& value : level) {
                TreeNode* const node = queue.front();
                queue.pop();
                value = node->val;
                for (TreeNode* const child : {node->left, node->right}) {
                    if (child != nullptr) {
                        queue.push(child);
                    }
                }
            }
            answer.push_back(level);
        }
        return answer;
    }
};
