# Leaves out n itself.
def counting_bits(n):
    return [bin(i).count("1") for i in range(max(n, 1))]
