# Takes the longest run of equal neighbours for the majority.
def majority_element(nums):
    winner = nums[0]
    longest = run = 1
    for i in range(1, len(nums)):
        run = run + 1 if nums[i] == nums[i - 1] else 1
        if run > longest:
            longest = run
            winner = nums[i]
    return winner
