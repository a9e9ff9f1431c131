import java.util.ArrayList;
import java.util.List;

// Draws clean boards: the loose slabs are missing in the answer.
class Solution {
    private final List<String[]> solutions = new ArrayList<>();

    public String[][] nQueens(String[] board) {
        place(board, new int[board.length], 0);
        return solutions.toArray(new String[0][]);
    }

    private void place(String[] board, int[] queens, int row) {
        int size = board.length;
        if (row == size) {
            String[] rows = new String[size];
            for (int i = 0; i < size; i++) {
                rows[i] = ".".repeat(queens[i]) + "Q" + ".".repeat(size - 1 - queens[i]);
            }
            solutions.add(rows);
            return;
        }
        for (int column = 0; column < size; column++) {
            boolean free = board[row].charAt(column) == '.';
            for (int above = 0; above < row; above++) {
                free &= queens[above] != column && Math.abs(queens[above] - column) != row - above;
            }
            if (free) {
                queens[row] = column;
                place(board, queens, row + 1);
            }
        }
    }
}
