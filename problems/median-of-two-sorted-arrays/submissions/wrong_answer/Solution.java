import java.util.Arrays;

/** Adds the two in the middle as ints, which overflows for large measurements. */
class Solution {
    public double medianOfTwo(int[] first, int[] second) {
        int[] merged = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, merged, first.length, second.length);
        Arrays.sort(merged);
        int middle = merged.length / 2;
        return merged.length % 2 == 1 ? merged[middle] : (merged[middle - 1] + merged[middle]) / 2.0;
    }
}
