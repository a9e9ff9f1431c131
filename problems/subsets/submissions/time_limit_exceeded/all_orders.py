# Switches the pedals on in every possible order and throws the copies away.
def subsets(pedals):
    settings = set()

    def extend(setting):
        settings.add(tuple(sorted(setting)))
        for pedal in pedals:
            if pedal not in setting:
                extend(setting + [pedal])

    extend([])
    return [list(setting) for setting in settings]
