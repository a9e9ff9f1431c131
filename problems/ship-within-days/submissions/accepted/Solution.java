import java.util.Arrays;

class Solution {
    public int shipWithinDays(int[] weights, int days) {
        int low = Arrays.stream(weights).max().getAsInt();
        int high = Arrays.stream(weights).sum();
        while (low < high) {
            int middle = low + (high - low) / 2;
            if (daysNeeded(weights, middle) <= days) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    private int daysNeeded(int[] weights, int capacity) {
        int days = 1;
        int loaded = 0;
        for (int weight : weights) {
            if (loaded + weight > capacity) {
                days++;
                loaded = 0;
            }
            loaded += weight;
        }
        return days;
    }
}
