class Solution {
    public int majorityElement(int[] nums) {
        int candidate = nums[0];
        int unmatched = 0;
        for (int number : nums) {
            if (unmatched == 0) {
                candidate = number;
            }
            unmatched += number == candidate ? 1 : -1;
        }
        return candidate;
    }
}
