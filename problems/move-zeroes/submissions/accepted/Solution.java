class Solution {
    public void moveZeroes(int[] nums) {
        int write = 0;
        for (int number : nums) {
            if (number != 0) {
                nums[write++] = number; // never beyond the number that is being read
            }
        }
        while (write < nums.length) {
            nums[write++] = 0;
        }
    }
}
