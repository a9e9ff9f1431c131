from collections import defaultdict


def ladder_length(begin, end, words):
    def patterns(word):
        return [word[:i] + "*" + word[i + 1:] for i in range(len(word))]

    buckets = defaultdict(list)
    for word in words:
        for pattern in patterns(word):
            buckets[pattern].append(word)

    reached = {begin}
    frontier = [begin]
    rungs = 1
    while frontier:
        rungs += 1
        further = []
        for word in frontier:
            for pattern in patterns(word):
                # Everything in a bucket is reached now, so it never has to be looked at again.
                for other in buckets.pop(pattern, ()):
                    if other == end:
                        return rungs
                    if other not in reached:
                        reached.add(other)
                        further.append(other)
        frontier = further
    return 0
