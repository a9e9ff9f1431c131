import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.StreamTokenizer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Queue;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

public class Main {
    private static final StreamTokenizer in = new StreamTokenizer(new BufferedReader(new InputStreamReader(System.in)));

    private static List<List<Integer>> rivals = new ArrayList<>();
    private static int[] team;
    private static int[] parent;

    private static int next() throws IOException {
        in.nextToken();
        return (int) in.nval;
    }

    /** Colours the part of the start; the first ring of odd length, or null if there is none. */
    private static Deque<Integer> colourFrom(int start) {
        Queue<Integer> queue = new ArrayDeque<>();
        team[start] = 1;
        queue.add(start);
        while (!queue.isEmpty()) {
            int a = queue.remove();
            for (int b : rivals.get(a)) {
                if (team[b] == 0) {
                    team[b] = 3 - team[a];
                    parent[b] = a;
                    queue.add(b);
                } else if (team[b] == team[a]) {
                    return ring(a, b);
                }
            }
        }
        return null;
    }

    /** Grows the ring backwards from the clash until both ends have the same parent. */
    private static Deque<Integer> ring(int a, int b) {
        Deque<Integer> players = new ArrayDeque<>(List.of(a, b));
        while (parent[players.getFirst()] != parent[players.getLast()]) {
            players.addFirst(parent[players.getFirst()]);
            players.addLast(parent[players.getLast()]);
        }
        players.addFirst(parent[players.getFirst()]);
        return players;
    }

    public static void main(String[] args) throws IOException {
        int n = next();
        int m = next();
        for (int player = 0; player <= n; player++) {
            rivals.add(new ArrayList<>());
        }
        for (int i = 0; i < m; i++) {
            int a = next();
            int b = next();
            rivals.get(a).add(b);
            rivals.get(b).add(a);
        }

        team = new int[n + 1];
        parent = new int[n + 1];
        for (int player = 1; player <= n; player++) {
            Deque<Integer> ring = team[player] == 0 ? colourFrom(player) : null;
            if (ring != null) {
                System.out.println("impossible\n" + ring.size());
                System.out.println(ring.stream().map(String::valueOf).collect(Collectors.joining(" ")));
                return;
            }
        }
        System.out.println("possible");
        System.out.println(IntStream.rangeClosed(1, n).mapToObj(player -> String.valueOf(team[player])).collect(Collectors.joining(" ")));
    }
}
