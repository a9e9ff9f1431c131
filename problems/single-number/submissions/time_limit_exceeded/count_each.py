# Counts every number through the whole list.
def single_number(nums):
    for number in nums:
        times = 0
        for other in nums:
            if other == number:
                times += 1
        if times == 1:
            return number
