#include <queue>
#include <string>
#include <unordered_set>
#include <utility>
#include <vector>

class Solution {
public:
    int ladderLength(std::string begin, std::string end, std::vector<std::string>& words)
    {
        std::unordered_set<std::string> left(words.begin(), words.end()); // allowed and not reached yet
        left.erase(begin);
        std::queue<std::pair<std::string, int>> reached;
        reached.push({begin, 1});
        while (!reached.empty()) {
            auto [word, rungs] = reached.front();
            reached.pop();
            if (word == end) {
                return rungs;
            }
            for (char& letter : word) {
                const char original = letter;
                for (letter = 'a'; letter <= 'z'; ++letter) {
                    if (left.erase(word) > 0) {
                        reached.push({word, rungs + 1});
                    }
                }
                letter = original;
            }
        }
        return 0;
    }
};
