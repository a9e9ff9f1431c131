def climbing_stairs(steps):
    before, here = 1, 1
    for _ in range(steps - 1):
        before, here = here, before + here
    return here
