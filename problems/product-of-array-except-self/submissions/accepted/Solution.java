// Counts the zeros and divides.
class Solution {
    public int[] productsExceptSelf(int[] nums) {
        int zeros = 0;
        int product = 1; // of all factors but the zeros
        for (int factor : nums) {
            if (factor == 0) {
                zeros++;
            } else {
                product *= factor;
            }
        }
        int[] answer = new int[nums.length];
        for (int i = 0; i < nums.length; i++) {
            if (zeros == 0) {
                answer[i] = product / nums[i];
            } else if (zeros == 1 && nums[i] == 0) {
                answer[i] = product;
            }
        }
        return answer;
    }
}
