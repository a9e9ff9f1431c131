import java.util.PriorityQueue;

/** A heap of positions, the one with the largest number on top; those that have left the window go when they come to the top. */
class Solution {
    public int[] windowMaxima(int[] nums, int size) {
        PriorityQueue<Integer> positions = new PriorityQueue<>((a, b) -> Integer.compare(nums[b], nums[a]));
        int[] maxima = new int[nums.length - size + 1];
        for (int i = 0; i < nums.length; i++) {
            positions.add(i);
            while (positions.peek() <= i - size) {
                positions.remove();
            }
            if (i >= size - 1) {
                maxima[i - size + 1] = nums[positions.peek()];
            }
        }
        return maxima;
    }
}
