// The target can only stand in low, low + 1, ..., end - 1.
function search(nums, target) {
    let low = 0;
    let end = nums.length;
    while (low < end) {
        const middle = Math.floor((low + end) / 2);
        if (nums[middle] < target) {
            low = middle + 1;
        } else if (nums[middle] > target) {
            end = middle;
        } else {
            return middle;
        }
    }
    return -1;
}
