// Counts from 1 and leaves the empty setting out.
#include <vector>

class Solution {
public:
    std::vector<std::vector<int>> subsets(std::vector<int>& pedals)
    {
        const int count = static_cast<int>(pedals.size());
        std::vector<std::vector<int>> settings;
        for (int switches = 1; switches < 1 << count; ++switches) {
            std::vector<int> setting;
            for (int i = 0; i < count; ++i) {
                if (switches >> i & 1) {
                    setting.push_back(pedals[i]);
                }
            }
            settings.push_back(setting);
        }
        return settings;
    }
};
