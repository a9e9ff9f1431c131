# Never skips equal numbers, so some triplets are returned several times.
def three_sum(nums):
    nums = sorted(nums)
    triplets = []
    for i in range(len(nums)):
        left, right = i + 1, len(nums) - 1
        while left < right:
            total = nums[i] + nums[left] + nums[right]
            if total == 0:
                triplets.append([nums[i], nums[left], nums[right]])
                left += 1
                right -= 1
            elif total < 0:
                left += 1
            else:
                right -= 1
        if len(triplets) > 5000:
            break
    return triplets
