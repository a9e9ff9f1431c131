#include <cstddef>
#include <vector>

class Solution {
public:
    std::vector<std::vector<int>> subsets(std::vector<int>& pedals)
    {
        std::vector<std::vector<int>> settings;
        std::vector<int> setting;
        extend(pedals, 0, setting, settings);
        return settings;
    }

private:
    // All settings that begin with this one and go on with pedals from the given place.
    static void extend(const std::vector<int>& pedals, std::size_t from, std::vector<int>& setting,
                       std::vector<std::vector<int>>& settings)
    {
        settings.push_back(setting);
        for (std::size_t i = from; i < pedals.size(); ++i) {
            setting.push_back(pedals[i]);
            extend(pedals, i + 1, setting, settings);
            setting.pop_back();
        }
    }
};
