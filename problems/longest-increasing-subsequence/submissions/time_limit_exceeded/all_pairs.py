def longest_increasing_subsequence(pitches):
    lengths = []
    for i, pitch in enumerate(pitches):
        longest = 0
        for j in range(i):
            if pitches[j] < pitch and lengths[j] > longest:
                longest = lengths[j]
        lengths.append(longest + 1)
    return max(lengths)
