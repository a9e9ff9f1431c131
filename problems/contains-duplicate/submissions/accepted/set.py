def contains_duplicate(nums):
    seen = set()
    for number in nums:
        if number in seen:
            return True
        seen.add(number)
    return False
