def jump_game(lifts):
    jumps = border = next_border = 0
    for i in range(len(lifts) - 1):
        next_border = max(next_border, i + lifts[i])
        if i == border:
            if next_border == i:
                return -1
            jumps += 1
            border = next_border
    return jumps
