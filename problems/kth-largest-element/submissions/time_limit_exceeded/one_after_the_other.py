# Searches the list for its largest number, k times.
def kth_largest(nums, k):
    for place in range(k):
        best = place
        for i in range(place, len(nums)):
            if nums[i] > nums[best]:
                best = i
        nums[place], nums[best] = nums[best], nums[place]
    return nums[k - 1]
