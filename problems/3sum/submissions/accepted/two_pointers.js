function threeSum(nums) {
    nums.sort((a, b) => a - b);
    const triplets = [];
    for (let i = 0; i < nums.length && nums[i] <= 0; i++) {
        if (i > 0 && nums[i] === nums[i - 1]) {
            continue;
        }
        let left = i + 1;
        let right = nums.length - 1;
        while (left < right) {
            const total = nums[i] + nums[left] + nums[right];
            if (total === 0) {
                triplets.push([nums[i], nums[left], nums[right]]);
                do {
                    left++;
                } while (left < right && nums[left] === nums[left - 1]);
            } else if (total < 0) {
                left++;
            } else {
                right--;
            }
        }
    }
    return triplets;
}
