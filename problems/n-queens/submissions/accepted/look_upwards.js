function nQueens(board) {
    const queens = []; // their columns, row by row
    const solutions = [];

    function isAttacked(row, column) {
        return queens.some((other, above) => other === column || Math.abs(other - column) === row - above);
    }

    function place(row) {
        if (row === board.length) {
            solutions.push(board.map((slabs, i) => slabs.slice(0, queens[i]) + "Q" + slabs.slice(queens[i] + 1)));
            return;
        }
        for (let column = 0; column < board.length; column++) {
            if (board[row][column] === "." && !isAttacked(row, column)) {
                queens.push(column);
                place(row + 1);
                queens.pop();
            }
        }
    }

    place(0);
    return solutions;
}
