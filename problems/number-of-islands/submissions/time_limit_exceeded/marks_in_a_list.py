# Keeps the marked fields in a list and searches it for every neighbour.
def count_islands(grid):
    rows, columns = len(grid), len(grid[0])
    seen = []
    islands = 0
    for row in range(rows):
        for column in range(columns):
            if grid[row][column] == "." or (row, column) in seen:
                continue
            islands += 1
            seen.append((row, column))
            stack = [(row, column)]
            while stack:
                r, c = stack.pop()
                for near in ((r - 1, c), (r + 1, c), (r, c - 1), (r, c + 1)):
                    if 0 <= near[0] < rows and 0 <= near[1] < columns and grid[near[0]][near[1]] == "#" and near not in seen:
                        seen.append(near)
                        stack.append(near)
    return islands
