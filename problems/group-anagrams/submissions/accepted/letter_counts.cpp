#include <array>
#include <map>
#include <string>
#include <utility>
#include <vector>

class Solution {
public:
    std::vector<std::vector<std::string>> groupAnagrams(std::vector<std::string>& words)
    {
        std::map<std::array<int, 26>, std::vector<std::string>> groups;
        for (const std::string& word : words) {
            std::array<int, 26> count{};
            for (const char letter : word) {
                ++count[letter - 'a'];
            }
            groups[count].push_back(word);
        }
        std::vector<std::vector<std::string>> result;
        for (auto& [count, group] : groups) {
            result.push_back(std::move(group));
        }
        return result;
    }
};
