import java.util.PriorityQueue;

class Solution {
    public int kthLargest(int[] nums, int k) {
        PriorityQueue<Integer> heap = new PriorityQueue<>();
        for (int number : nums) {
            heap.add(number);
            if (heap.size() > k) {
                heap.remove();
            }
        }
        return heap.element();
    }
}
