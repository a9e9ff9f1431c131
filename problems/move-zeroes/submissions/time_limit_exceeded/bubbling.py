# Carries the zeros to the end, neighbour by neighbour, until nothing changes any more.
def move_zeroes(nums):
    end = len(nums)
    moved = True
    while moved:
        moved = False
        for i in range(end - 1):
            if nums[i] == 0 and nums[i + 1] != 0:
                nums[i], nums[i + 1] = nums[i + 1], nums[i]
                moved = True
        end -= 1
