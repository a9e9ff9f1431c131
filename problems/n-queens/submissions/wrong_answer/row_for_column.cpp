// Mixes up rows and columns when it asks for loose slabs.
#include <cstdlib>
#include <string>
#include <vector>

class Solution {
public:
    std::vector<std::vector<std::string>> nQueens(std::vector<std::string>& board)
    {
        std::vector<int> queens;
        place(board, queens);
        return solutions_;
    }

private:
    void place(const std::vector<std::string>& board, std::vector<int>& queens)
    {
        const int size = static_cast<int>(board.size());
        const int row = static_cast<int>(queens.size());
        if (row == size) {
            std::vector<std::string> solution = board;
            for (int i = 0; i < size; ++i) {
                solution[i][queens[i]] = 'Q';
            }
            solutions_.push_back(solution);
            return;
        }
        for (int column = 0; column < size; ++column) {
            if (board[column][row] == '.' && !isAttacked(queens, column)) {
                queens.push_back(column);
                place(board, queens);
                queens.pop_back();
            }
        }
    }

    static bool isAttacked(const std::vector<int>& queens, int column)
    {
        const int row = static_cast<int>(queens.size());
        for (int above = 0; above < row; ++above) {
            if (queens[above] == column || std::abs(queens[above] - column) == row - above) {
                return true;
            }
        }
        return false;
    }

    std::vector<std::vector<std::string>> solutions_;
};
