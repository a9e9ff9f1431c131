# Merges any two intervals with a common point and begins the search anew.
def find_pair(intervals):
    for i in range(len(intervals)):
        for j in range(i):
            if intervals[i][0] <= intervals[j][1] and intervals[j][0] <= intervals[i][1]:
                return i, j
    return None


def merge_intervals(intervals):
    intervals = [list(interval) for interval in intervals]
    pair = find_pair(intervals)
    while pair:
        i, j = pair
        other = intervals.pop(i)
        intervals[j] = [min(intervals[j][0], other[0]), max(intervals[j][1], other[1])]
        pair = find_pair(intervals)
    return sorted(intervals)
