from itertools import permutations


# Tests every order of the columns only when it is complete.
def n_queens(board):
    size = len(board)
    solutions = []
    for queens in permutations(range(size)):
        falling = {row - column for row, column in enumerate(queens)}
        rising = {row + column for row, column in enumerate(queens)}
        firm = all(slabs[column] == "." for slabs, column in zip(board, queens))
        if len(falling) == size and len(rising) == size and firm:
            solutions.append([slabs[:column] + "Q" + slabs[column + 1:] for slabs, column in zip(board, queens)])
    return solutions
