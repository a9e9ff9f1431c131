# Takes the queens back from the columns, but not from the diagonals.
def n_queens(board):
    size = len(board)
    columns, falling, rising = set(), set(), set()
    solutions = []

    def place(rows):
        row = len(rows)
        if row == size:
            solutions.append(rows)
            return
        for column in range(size):
            if (board[row][column] == "." and column not in columns
                    and row - column not in falling and row + column not in rising):
                columns.add(column)
                falling.add(row - column)
                rising.add(row + column)
                place(rows + [board[row][:column] + "Q" + board[row][column + 1:]])
                columns.remove(column)

    place([])
    return solutions
