class Solution {
    private final long[] known = new long[78];

    // The recursive formula, with a memory.
    public long climbingStairs(int steps) {
        if (steps <= 1) {
            return 1;
        }
        if (known[steps] == 0) {
            known[steps] = climbingStairs(steps - 1) + climbingStairs(steps - 2);
        }
        return known[steps];
    }
}
