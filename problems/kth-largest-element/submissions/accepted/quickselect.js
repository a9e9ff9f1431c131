function kthLargest(nums, k) {
    while (true) {
        const pivot = nums[Math.floor(Math.random() * nums.length)];
        const larger = nums.filter((number) => number > pivot);
        const smaller = nums.filter((number) => number < pivot);
        if (k <= larger.length) {
            nums = larger;
        } else if (k <= nums.length - smaller.length) {
            return pivot;
        } else {
            k -= nums.length - smaller.length;
            nums = smaller;
        }
    }
}
