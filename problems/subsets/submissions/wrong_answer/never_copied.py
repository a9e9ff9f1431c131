# Adds the same list again and again instead of copies of it.
def subsets(pedals):
    settings = []
    setting = []

    def decide(place):
        if place == len(pedals):
            settings.append(setting)
            return
        decide(place + 1)
        setting.append(pedals[place])
        decide(place + 1)
        setting.pop()

    decide(0)
    return settings
