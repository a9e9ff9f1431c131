import java.util.ArrayDeque;
import java.util.Deque;

/** Keeps blocks with falling heights on a stack; a higher block fills the dip between itself and them, layer by layer. */
class Solution {
    public long trappedWater(int[] heights) {
        Deque<Integer> falling = new ArrayDeque<>();
        long water = 0;
        for (int i = 0; i < heights.length; i++) {
            while (!falling.isEmpty() && heights[falling.peek()] <= heights[i]) {
                int floor = heights[falling.pop()];
                if (!falling.isEmpty()) {
                    int left = falling.peek();
                    long depth = Math.min(heights[left], heights[i]) - floor;
                    water += depth * (i - left - 1);
                }
            }
            falling.push(i);
        }
        return water;
    }
}
