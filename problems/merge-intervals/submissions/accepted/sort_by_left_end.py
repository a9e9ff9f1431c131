def merge_intervals(intervals):
    stripes = []
    for left, right in sorted(intervals):
        if stripes and left <= stripes[-1][1]:
            stripes[-1][1] = max(stripes[-1][1], right)
        else:
            stripes.append([left, right])
    return stripes
