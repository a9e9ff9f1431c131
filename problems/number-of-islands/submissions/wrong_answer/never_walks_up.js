// Searches downwards, to the left and to the right, but an island may lead upwards again.
function countIslands(grid) {
    const seen = grid.map((row) => new Array(row.length).fill(false));
    let islands = 0;
    for (let row = 0; row < grid.length; row++) {
        for (let column = 0; column < grid[0].length; column++) {
            if (grid[row][column] !== "#" || seen[row][column]) {
                continue;
            }
            islands++;
            seen[row][column] = true;
            const stack = [[row, column]];
            while (stack.length > 0) {
                const [r, c] = stack.pop();
                for (const [nextRow, nextColumn] of [[r + 1, c], [r, c - 1], [r, c + 1]]) {
                    if (grid[nextRow]?.[nextColumn] === "#" && !seen[nextRow][nextColumn]) {
                        seen[nextRow][nextColumn] = true;
                        stack.push([nextRow, nextColumn]);
                    }
                }
            }
        }
    }
    return islands;
}
