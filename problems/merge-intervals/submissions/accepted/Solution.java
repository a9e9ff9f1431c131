import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

class Solution {
    public int[][] mergeIntervals(int[][] intervals) {
        Arrays.sort(intervals, Comparator.comparingInt(interval -> interval[0]));
        List<int[]> stripes = new ArrayList<>();
        int[] stripe = intervals[0];
        for (int[] interval : intervals) {
            if (interval[0] <= stripe[1]) {
                stripe[1] = Math.max(stripe[1], interval[1]);
            } else {
                stripes.add(stripe);
                stripe = interval;
            }
        }
        stripes.add(stripe);
        return stripes.toArray(new int[0][]);
    }
}
