// Puts in letters of the end only, as if no detour were ever needed.
#include <queue>
#include <string>
#include <unordered_set>
#include <utility>
#include <vector>

class Solution {
public:
    int ladderLength(std::string begin, std::string end, std::vector<std::string>& words)
    {
        std::unordered_set<std::string> left(words.begin(), words.end());
        std::queue<std::pair<std::string, int>> reached;
        reached.push({begin, 1});
        while (!reached.empty()) {
            const auto [word, rungs] = reached.front();
            reached.pop();
            if (word == end) {
                return rungs;
            }
            for (std::size_t i = 0; i < word.size(); ++i) {
                std::string other = word;
                other[i] = end[i];
                if (left.erase(other) > 0) {
                    reached.push({other, rungs + 1});
                }
            }
        }
        return 0;
    }
};
