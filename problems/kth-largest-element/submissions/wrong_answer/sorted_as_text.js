// sort() without an argument compares the numbers as text.
function kthLargest(nums, k) {
    nums.sort();
    return nums[nums.length - k];
}
