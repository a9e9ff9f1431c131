# Tries every landing of every jump.
def jump_game(lifts):
    never = len(lifts)
    fewest = [0] + [never] * (len(lifts) - 1)
    for i, lift in enumerate(lifts):
        for landing in range(i + 1, min(i + lift, len(lifts) - 1) + 1):
            if fewest[i] + 1 < fewest[landing]:
                fewest[landing] = fewest[i] + 1
    return fewest[-1] if fewest[-1] < never else -1
