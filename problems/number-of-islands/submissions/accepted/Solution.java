import java.util.ArrayDeque;

class Solution {
    private static final int[][] STEPS = {{-1, 0}, {1, 0}, {0, -1}, {0, 1}};

    public int countIslands(String[] grid) {
        int rows = grid.length;
        int columns = grid[0].length();
        boolean[][] seen = new boolean[rows][columns];
        int islands = 0;
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                if (grid[row].charAt(column) == '#' && !seen[row][column]) {
                    islands++;
                    mark(grid, seen, row, column);
                }
            }
        }
        return islands;
    }

    private static void mark(String[] grid, boolean[][] seen, int row, int column) {
        ArrayDeque<int[]> queue = new ArrayDeque<>();
        queue.add(new int[] {row, column});
        seen[row][column] = true;
        while (!queue.isEmpty()) {
            int[] field = queue.remove();
            for (int[] step : STEPS) {
                int r = field[0] + step[0];
                int c = field[1] + step[1];
                if (r >= 0 && r < grid.length && c >= 0 && c < grid[0].length() && grid[r].charAt(c) == '#' && !seen[r][c]) {
                    seen[r][c] = true;
                    queue.add(new int[] {r, c});
                }
            }
        }
    }
}
