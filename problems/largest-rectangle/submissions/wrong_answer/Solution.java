import java.util.ArrayDeque;
import java.util.Deque;

// Multiplies two ints; the result is turned into a long too late.
class Solution {
    public long largestRectangle(int[] heights) {
        Deque<Integer> stack = new ArrayDeque<>();
        long best = 0;
        for (int i = 0; i <= heights.length; i++) {
            int height = i < heights.length ? heights[i] : 0;
            while (!stack.isEmpty() && heights[stack.peek()] >= height) {
                int closed = heights[stack.pop()];
                int left = stack.isEmpty() ? -1 : stack.peek();
                best = Math.max(best, closed * (i - left - 1));
            }
            stack.push(i);
        }
        return best;
    }
}
