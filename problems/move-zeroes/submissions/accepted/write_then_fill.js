function moveZeroes(nums) {
    let write = 0;
    for (const number of nums) {
        if (number !== 0) {
            nums[write++] = number;
        }
    }
    nums.fill(0, write);
}
