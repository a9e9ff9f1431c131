class Solution {
public:
    long long climbingStairs(int steps)
    {
        long long before = 1;
        long long here = 1;
        for (int step = 2; step <= steps; ++step) {
            const long long next = before + here;
            before = here;
            here = next;
        }
        return here;
    }
};
