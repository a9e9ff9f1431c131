# Always jumps as far as possible.
def jump_game(lifts):
    last = len(lifts) - 1
    here = jumps = 0
    while here < last:
        if lifts[here] == 0:
            return -1
        here += lifts[here]
        jumps += 1
    return jumps
