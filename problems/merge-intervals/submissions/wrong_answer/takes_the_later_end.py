# Lets the stripe end where the later interval ends, even if that lies inside.
def merge_intervals(intervals):
    stripes = []
    for left, right in sorted(intervals):
        if stripes and left <= stripes[-1][1]:
            stripes[-1][1] = right
        else:
            stripes.append([left, right])
    return stripes
