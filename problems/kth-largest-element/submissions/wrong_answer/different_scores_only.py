# Lets equal scores share a place; beyond the last place it takes the last.
def kth_largest(nums, k):
    scores = sorted(set(nums), reverse=True)
    return scores[min(k, len(scores)) - 1]
