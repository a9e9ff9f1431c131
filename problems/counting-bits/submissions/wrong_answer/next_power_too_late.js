// Moves on to the next power of two only behind it.
function countingBits(n) {
    const ones = [0];
    let power = 1;
    for (let i = 1; i <= n; i++) {
        if (i > 2 * power) {
            power *= 2;
        }
        ones.push(ones[i - power] + 1);
    }
    return ones;
}
