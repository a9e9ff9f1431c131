// The formula as it is, without a memory.
class Solution {
public:
    long long climbingStairs(int steps)
    {
        return steps <= 1 ? 1 : climbingStairs(steps - 1) + climbingStairs(steps - 2);
    }
};
