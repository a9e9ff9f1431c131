// Blocks as long as the window: each window is the end of one block and the beginning of the next.
function windowMaxima(nums, size) {
    const n = nums.length;
    const fromLeft = nums.slice();
    for (let i = 1; i < n; i++) {
        if (i % size !== 0) {
            fromLeft[i] = Math.max(fromLeft[i - 1], nums[i]);
        }
    }
    const fromRight = nums.slice();
    for (let i = n - 2; i >= 0; i--) {
        if ((i + 1) % size !== 0) {
            fromRight[i] = Math.max(fromRight[i + 1], nums[i]);
        }
    }
    return Array.from({ length: n - size + 1 }, (_, i) => Math.max(fromRight[i], fromLeft[i + size - 1]));
}
