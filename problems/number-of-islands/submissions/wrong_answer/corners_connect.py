# Walks diagonally as well.
def count_islands(grid):
    land = {(r, c) for r, row in enumerate(grid) for c, field in enumerate(row) if field == "#"}
    islands = 0
    while land:
        islands += 1
        stack = [land.pop()]
        while stack:
            r, c = stack.pop()
            for near in [(r + i, c + j) for i in (-1, 0, 1) for j in (-1, 0, 1)]:
                if near in land:
                    land.remove(near)
                    stack.append(near)
    return islands
