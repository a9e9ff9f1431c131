def count_islands(grid):
    rows, columns = len(grid), len(grid[0])
    seen = [[False] * columns for _ in range(rows)]
    islands = 0
    for r in range(rows):
        for c in range(columns):
            if grid[r][c] == "#" and not seen[r][c]:
                islands += 1
                mark(grid, seen, r, c)
    return islands


def mark(grid, seen, row, column):
    """Marks everything that can be reached from a field."""
    stack = [(row, column)]
    seen[row][column] = True
    while stack:
        row, column = stack.pop()
        for r, c in ((row - 1, column), (row + 1, column), (row, column - 1), (row, column + 1)):
            if 0 <= r < len(grid) and 0 <= c < len(grid[0]) and grid[r][c] == "#" and not seen[r][c]:
                seen[r][c] = True
                stack.append((r, c))
