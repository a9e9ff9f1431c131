// Puts queens on loose slabs, too.
function nQueens(board) {
    const queens = [];
    const solutions = [];

    function place(row) {
        if (row === board.length) {
            solutions.push(board.map((slabs, i) => slabs.slice(0, queens[i]) + "Q" + slabs.slice(queens[i] + 1)));
            return;
        }
        for (let column = 0; column < board.length; column++) {
            if (!queens.some((other, above) => other === column || Math.abs(other - column) === row - above)) {
                queens.push(column);
                place(row + 1);
                queens.pop();
            }
        }
    }

    place(0);
    return solutions;
}
