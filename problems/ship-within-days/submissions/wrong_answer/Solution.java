import java.util.Arrays;

// Does not keep the order: gives each crate, from the heaviest on, to the day with the least weight.
class Solution {
    public int shipWithinDays(int[] weights, int days) {
        int[] sorted = weights.clone();
        Arrays.sort(sorted);
        int[] loaded = new int[Math.min(days, 200)];
        for (int i = sorted.length - 1; i >= 0; i--) {
            int lightest = 0;
            for (int day = 1; day < loaded.length; day++) {
                if (loaded[day] < loaded[lightest]) {
                    lightest = day;
                }
            }
            loaded[lightest] += sorted[i];
        }
        return Arrays.stream(loaded).max().getAsInt();
    }
}
