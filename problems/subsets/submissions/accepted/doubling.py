def subsets(pedals):
    settings = [[]]
    for pedal in pedals:
        settings += [setting + [pedal] for setting in settings]
    return settings
