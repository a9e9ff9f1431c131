// i & (i - 1) is i without its lowest one.
function countingBits(n) {
    const ones = [0];
    for (let i = 1; i <= n; i++) {
        ones.push(ones[i & (i - 1)] + 1);
    }
    return ones;
}
