import java.util.ArrayDeque;
import java.util.Deque;

// Reads the pairs the wrong way round.
class Solution {
    public int[] courseOrder(int count, int[][] requirements) {
        int[] open = new int[count];
        for (int[] pair : requirements) {
            open[pair[0]]++;
        }
        Deque<Integer> queue = new ArrayDeque<>();
        for (int course = 0; course < count; course++) {
            if (open[course] == 0) {
                queue.add(course);
            }
        }
        int[] order = new int[count];
        int size = 0;
        while (!queue.isEmpty()) {
            int course = queue.remove();
            order[size++] = course;
            for (int[] pair : requirements) {
                if (pair[1] == course && --open[pair[0]] == 0) {
                    queue.add(pair[0]);
                }
            }
        }
        return size == count ? order : new int[0];
    }
}
