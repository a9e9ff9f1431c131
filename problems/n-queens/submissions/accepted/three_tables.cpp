#include <string>
#include <vector>

class Solution {
public:
    std::vector<std::vector<std::string>> nQueens(std::vector<std::string>& board)
    {
        size_ = static_cast<int>(board.size());
        columns_.assign(size_, false);
        falling_.assign(2 * size_, false);
        rising_.assign(2 * size_, false);
        place(board, 0);
        return solutions_;
    }

private:
    // The queens are drawn onto the board and wiped off again.
    void place(std::vector<std::string>& board, int row)
    {
        if (row == size_) {
            solutions_.push_back(board);
            return;
        }
        for (int column = 0; column < size_; ++column) {
            if (board[row][column] == '#' || columns_[column] || falling_[row - column + size_] || rising_[row + column]) {
                continue;
            }
            mark(row, column, true);
            board[row][column] = 'Q';
            place(board, row + 1);
            board[row][column] = '.';
            mark(row, column, false);
        }
    }

    void mark(int row, int column, bool taken)
    {
        columns_[column] = taken;
        falling_[row - column + size_] = taken;
        rising_[row + column] = taken;
    }

    int size_ = 0;
    std::vector<bool> columns_;
    std::vector<bool> falling_;
    std::vector<bool> rising_;
    std::vector<std::vector<std::string>> solutions_;
};
