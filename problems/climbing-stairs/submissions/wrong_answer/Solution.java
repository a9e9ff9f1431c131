// The result is a long, but the numbers are added as ints.
class Solution {
    public long climbingStairs(int steps) {
        int before = 1;
        int here = 1;
        for (int step = 2; step <= steps; step++) {
            int next = before + here;
            before = here;
            here = next;
        }
        return here;
    }
}
