#include <algorithm>
#include <stack>
#include <utility>

class Solution {
public:
    int maximumDepth(TreeNode* root)
    {
        int deepest = 0;
        std::stack<std::pair<TreeNode*, int>> waiting; // nodes and their depths
        waiting.push({root, 1});
        while (!waiting.empty()) {
            const auto [node, depth] = waiting.top();
            waiting.pop();
            if (node) {
                deepest = std::max(deepest, depth);
                waiting.push({node->left, depth + 1});
                waiting.push({node->right, depth + 1});
            }
        }
        return deepest;
    }
};
