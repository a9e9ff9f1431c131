function countIslands(grid) {
    const columns = grid[0].length;
    const land = [...grid.join("")].map((character) => character === "#");
    let islands = 0;
    for (let start = 0; start < land.length; start++) {
        if (!land[start]) {
            continue;
        }
        islands++;
        land[start] = false; // an island sinks as it is counted
        const queue = [start];
        for (const field of queue) {
            const column = field % columns;
            const neighbours = [field - columns, field + columns];
            if (column > 0) {
                neighbours.push(field - 1);
            }
            if (column < columns - 1) {
                neighbours.push(field + 1);
            }
            for (const next of neighbours) {
                if (land[next]) {
                    land[next] = false;
                    queue.push(next);
                }
            }
        }
    }
    return islands;
}
