// Sorts, then adds and subtracts in turn, so that pairs cancel out; but the signs are gone.
function singleNumber(nums) {
    const sizes = nums.map(Math.abs).sort((a, b) => a - b);
    return sizes.reduce((sum, size, i) => (i % 2 === 0 ? sum + size : sum - size), 0);
}
