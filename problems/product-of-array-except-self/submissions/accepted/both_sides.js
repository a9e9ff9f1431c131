function productsExceptSelf(nums) {
    const answer = [];
    let front = 1;
    for (const factor of nums) {
        answer.push(front);
        front *= factor;
    }
    let behind = 1;
    for (let i = nums.length - 1; i >= 0; i--) {
        answer[i] *= behind;
        behind *= nums[i];
    }
    return answer;
}
