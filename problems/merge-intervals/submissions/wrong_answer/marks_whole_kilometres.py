# Marks each covered integer, so that intervals without a common point grow together.
def merge_intervals(intervals):
    offset = 10**6
    covered = bytearray(2 * offset + 2)
    for left, right in intervals:
        covered[left + offset:right + offset + 1] = b"\1" * (right - left + 1)
    stripes = []
    place = covered.find(1)
    while place >= 0:
        end = covered.find(0, place)
        stripes.append([place - offset, end - 1 - offset])
        place = covered.find(1, end)
    return stripes
