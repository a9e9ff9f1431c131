// The end is excluded, yet it moves as if it were included.
function search(nums, target) {
    let low = 0;
    let end = nums.length;
    while (low < end) {
        const middle = Math.floor((low + end) / 2);
        if (nums[middle] === target) {
            return middle;
        }
        if (nums[middle] < target) {
            low = middle + 1;
        } else {
            end = middle - 1;
        }
    }
    return -1;
}
