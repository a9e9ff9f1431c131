from bisect import bisect_right


# Lets equal notes follow each other.
def longest_increasing_subsequence(pitches):
    ends = []
    for pitch in pitches:
        at = bisect_right(ends, pitch)
        ends[at:at + 1] = [pitch]
    return len(ends)
