def majority_element(nums):
    unmatched = 0
    for number in nums:
        if unmatched == 0:
            candidate = number
        unmatched += 1 if number == candidate else -1
    return candidate
