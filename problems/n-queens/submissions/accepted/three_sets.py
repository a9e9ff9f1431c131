def n_queens(board):
    size = len(board)
    columns, falling, rising = set(), set(), set()  # taken by the queens above
    rows = []
    solutions = []

    def place(row):
        if row == size:
            solutions.append(rows.copy())
            return
        for column in range(size):
            if (board[row][column] == "#" or column in columns
                    or row - column in falling or row + column in rising):
                continue
            columns.add(column)
            falling.add(row - column)
            rising.add(row + column)
            rows.append(board[row][:column] + "Q" + board[row][column + 1:])
            place(row + 1)
            rows.pop()
            columns.remove(column)
            falling.remove(row - column)
            rising.remove(row + column)

    place(0)
    return solutions
