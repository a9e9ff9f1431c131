#include <array>
#include <string>
#include <vector>

// All nodes lie in one array, and a branch is the number of a node. Nobody's child is the root, so 0 stands for a missing branch.
class PrefixTrie {
public:
    PrefixTrie() : nodes_(1) {}

    void insert(std::string word)
    {
        int at = 0;
        for (const char letter : word) {
            if (nodes_[at].children[letter - 'a'] == 0) {
                nodes_[at].children[letter - 'a'] = static_cast<int>(nodes_.size());
                nodes_.emplace_back();
            }
            at = nodes_[at].children[letter - 'a'];
        }
        nodes_[at].ends = true;
    }

    bool contains(std::string word)
    {
        const int at = walk(word);
        return at > 0 && nodes_[at].ends;
    }

    bool startsWith(std::string prefix) { return walk(prefix) > 0; }

private:
    struct Node {
        std::array<int, 26> children{};
        bool ends = false;
    };

    int walk(const std::string& letters) const
    {
        int at = 0;
        for (const char letter : letters) {
            at = nodes_[at].children[letter - 'a'];
            if (at == 0) {
                return 0;
            }
        }
        return at;
    }

    std::vector<Node> nodes_;
};
