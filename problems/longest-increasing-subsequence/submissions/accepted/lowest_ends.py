from bisect import bisect_left


def longest_increasing_subsequence(pitches):
    ends = []  # at index k the lowest pitch on which a climb of k + 1 notes ends
    for pitch in pitches:
        at = bisect_left(ends, pitch)
        if at == len(ends):
            ends.append(pitch)
        else:
            ends[at] = pitch
    return len(ends)
