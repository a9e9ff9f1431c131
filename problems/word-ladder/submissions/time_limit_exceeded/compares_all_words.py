# A breadth-first search that compares every word with all others, letter by letter.
def differ_in_one(word, other):
    return sum(a != b for a, b in zip(word, other)) == 1


def ladder_length(begin, end, words):
    reached = {begin}
    frontier = [begin]
    rungs = 1
    while frontier:
        if end in frontier:
            return rungs
        rungs += 1
        further = []
        for word in frontier:
            for other in words:
                if differ_in_one(word, other) and other not in reached:
                    reached.add(other)
                    further.append(other)
        frontier = further
    return 0
