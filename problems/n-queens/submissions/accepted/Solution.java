import java.util.ArrayList;
import java.util.List;

class Solution {
    private String[] board;
    private final List<String[]> solutions = new ArrayList<>();

    public String[][] nQueens(String[] board) {
        this.board = board;
        place(0, new String[board.length], 0, 0, 0);
        return solutions.toArray(new String[0][]);
    }

    // The bits tell which squares of this row are attacked; from row to row the diagonals move on by one column.
    private void place(int row, String[] rows, int columns, int falling, int rising) {
        if (row == board.length) {
            solutions.add(rows.clone());
            return;
        }
        for (int column = 0; column < board.length; column++) {
            int bit = 1 << column;
            if (board[row].charAt(column) == '.' && ((columns | falling | rising) & bit) == 0) {
                rows[row] = board[row].substring(0, column) + "Q" + board[row].substring(column + 1);
                place(row + 1, rows, columns | bit, (falling | bit) << 1, (rising | bit) >> 1);
            }
        }
    }
}
