class Solution {
    // Takes the first one away: the largest power of two that is not larger than i.
    public int[] countingBits(int n) {
        int[] ones = new int[n + 1];
        int power = 1;
        for (int i = 1; i <= n; i++) {
            if (i == 2 * power) {
                power = i;
            }
            ones[i] = ones[i - power] + 1;
        }
        return ones;
    }
}
