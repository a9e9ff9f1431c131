def products_except_self(nums):
    answer = [1] * len(nums)
    for i in range(1, len(nums)):
        answer[i] = answer[i - 1] * nums[i - 1]  # everything in front of i
    behind = 1
    for i in reversed(range(len(nums))):
        answer[i] *= behind
        behind *= nums[i]
    return answer
