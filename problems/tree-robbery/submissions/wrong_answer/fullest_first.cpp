// Empties the fullest hollow that is still allowed, again and again.
#include <algorithm>
#include <cstddef>
#include <vector>

class Solution {
public:
    int treeRobbery(TreeNode* root)
    {
        collect(root, -1);
        std::vector<int> order(hollows_.size());
        for (std::size_t i = 0; i < order.size(); ++i) {
            order[i] = static_cast<int>(i);
        }
        std::stable_sort(order.begin(), order.end(), [this](int a, int b) { return hollows_[a].nuts > hollows_[b].nuts; });
        int total = 0;
        for (const int i : order) {
            const auto& neighbours = hollows_[i].neighbours;
            if (std::none_of(neighbours.begin(), neighbours.end(), [this](int j) { return hollows_[j].emptied; })) {
                hollows_[i].emptied = true;
                total += hollows_[i].nuts;
            }
        }
        return total;
    }

private:
    struct Hollow {
        int nuts;
        bool emptied;
        std::vector<int> neighbours;
    };

    void collect(const TreeNode* node, int parent)
    {
        if (!node) {
            return;
        }
        const int here = static_cast<int>(hollows_.size());
        hollows_.push_back({node->val, false, {}});
        if (parent >= 0) {
            hollows_[here].neighbours.push_back(parent);
            hollows_[parent].neighbours.push_back(here);
        }
        collect(node->left, here);
        collect(node->right, here);
    }

    std::vector<Hollow> hollows_;
};
