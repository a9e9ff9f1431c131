import java.util.TreeSet;

class Solution {
    // The lowest ends of climbs, without their lengths: those follow from the order.
    public int longestIncreasingSubsequence(int[] pitches) {
        TreeSet<Integer> ends = new TreeSet<>();
        for (int pitch : pitches) {
            Integer notLower = ends.ceiling(pitch);
            if (notLower != null) {
                ends.remove(notLower);
            }
            ends.add(pitch);
        }
        return ends.size();
    }
}
