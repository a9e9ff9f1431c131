# Divides the product, and thinks that a zero anywhere makes every answer zero.
def products_except_self(nums):
    product = 1
    for factor in nums:
        product *= factor
    if product == 0:
        return [0] * len(nums)
    return [product // factor for factor in nums]
