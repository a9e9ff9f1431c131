// Counts the fields without land above and to the left, as if every island had one such field.
#include <string>
#include <vector>

class Solution {
public:
    int countIslands(std::vector<std::string>& grid)
    {
        int islands = 0;
        for (std::size_t r = 0; r < grid.size(); ++r) {
            for (std::size_t c = 0; c < grid[r].size(); ++c) {
                const bool above = r > 0 && grid[r - 1][c] == '#';
                const bool left = c > 0 && grid[r][c - 1] == '#';
                if (grid[r][c] == '#' && !above && !left) {
                    ++islands;
                }
            }
        }
        return islands;
    }
};
