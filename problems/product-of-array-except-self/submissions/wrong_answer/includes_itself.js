// Takes the factor at i into the product of what stands behind it before using that product.
function productsExceptSelf(nums) {
    const answer = new Array(nums.length).fill(1);
    for (let i = 1; i < nums.length; i++) {
        answer[i] = answer[i - 1] * nums[i - 1];
    }
    let behind = 1;
    for (let i = nums.length - 1; i > 0; i--) {
        behind *= nums[i];
        answer[i] *= behind;
    }
    answer[0] = behind;
    return answer;
}
