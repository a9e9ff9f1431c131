import java.util.ArrayList;
import java.util.List;

class Solution {
    public int[] courseOrder(int count, int[][] requirements) {
        List<List<Integer>> waiting = new ArrayList<>();
        for (int course = 0; course < count; course++) {
            waiting.add(new ArrayList<>());
        }
        int[] open = new int[count];
        for (int[] pair : requirements) {
            waiting.get(pair[0]).add(pair[1]);
            open[pair[1]]++;
        }

        // The order is also the queue: courses are appended at the end and followed up from the beginning.
        int[] order = new int[count];
        int size = 0;
        for (int course = 0; course < count; course++) {
            if (open[course] == 0) {
                order[size++] = course;
            }
        }
        for (int done = 0; done < size; done++) {
            for (int after : waiting.get(order[done])) {
                if (--open[after] == 0) {
                    order[size++] = after;
                }
            }
        }
        return size == count ? order : new int[0];
    }
}
