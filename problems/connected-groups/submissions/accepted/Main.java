import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.StreamTokenizer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Depth-first search with a stack of its own, so that long chains do no harm. */
public class Main {
    private static final StreamTokenizer in = new StreamTokenizer(new BufferedReader(new InputStreamReader(System.in)));

    private static int next() throws IOException {
        in.nextToken();
        return (int) in.nval;
    }

    private static int visitGroup(int start, List<List<Integer>> friends, boolean[] visited) {
        Deque<Integer> open = new ArrayDeque<>();
        open.push(start);
        visited[start] = true;
        int size = 0;
        while (!open.isEmpty()) {
            int child = open.pop();
            size++;
            for (int friend : friends.get(child)) {
                if (!visited[friend]) {
                    visited[friend] = true;
                    open.push(friend);
                }
            }
        }
        return size;
    }

    public static void main(String[] args) throws IOException {
        int n = next();
        int m = next();
        List<List<Integer>> friends = new ArrayList<>();
        for (int child = 0; child <= n; child++) {
            friends.add(new ArrayList<>());
        }
        for (int i = 0; i < m; i++) {
            int a = next();
            int b = next();
            friends.get(a).add(b);
            friends.get(b).add(a);
        }
        boolean[] visited = new boolean[n + 1];
        int groups = 0;
        int largest = 0;
        for (int child = 1; child <= n; child++) {
            if (!visited[child]) {
                groups++;
                largest = Math.max(largest, visitGroup(child, friends, visited));
            }
        }
        System.out.println(groups + " " + largest);
    }
}
