// Begins with every field of land on its own and joins neighbours.
#include <numeric>
#include <string>
#include <vector>

class Solution {
public:
    int countIslands(std::vector<std::string>& grid)
    {
        const int rows = static_cast<int>(grid.size());
        const int columns = static_cast<int>(grid[0].size());
        group_.resize(rows * columns);
        std::iota(group_.begin(), group_.end(), 0);
        int islands = 0;
        for (int r = 0; r < rows; ++r) {
            for (int c = 0; c < columns; ++c) {
                if (grid[r][c] != '#') {
                    continue;
                }
                ++islands;
                if (r > 0 && grid[r - 1][c] == '#' && join(r * columns + c, (r - 1) * columns + c)) {
                    --islands;
                }
                if (c > 0 && grid[r][c - 1] == '#' && join(r * columns + c, r * columns + c - 1)) {
                    --islands;
                }
            }
        }
        return islands;
    }

private:
    int find(int field)
    {
        while (group_[field] != field) {
            group_[field] = group_[group_[field]];
            field = group_[field];
        }
        return field;
    }

    // Whether the two fields were in different groups before.
    bool join(int one, int other)
    {
        one = find(one);
        other = find(other);
        group_[one] = other;
        return one != other;
    }

    std::vector<int> group_;
};
