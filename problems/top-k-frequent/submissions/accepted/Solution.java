import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.PriorityQueue;

class Solution {
    public int[] topKFrequent(int[] nums, int k) {
        Map<Integer, Integer> counts = new HashMap<>();
        for (int number : nums) {
            counts.merge(number, 1, Integer::sum);
        }
        // The best k so far, the one with the smallest count on top.
        PriorityQueue<Integer> heap = new PriorityQueue<>(Comparator.comparing(counts::get));
        for (int number : counts.keySet()) {
            heap.add(number);
            if (heap.size() > k) {
                heap.remove();
            }
        }
        int[] top = new int[k];
        for (int i = 0; i < k; i++) {
            top[i] = heap.remove();
        }
        return top;
    }
}
