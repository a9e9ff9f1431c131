import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.StreamTokenizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

public class Main {
    private record Street(int to, int seconds) {}

    private record Entry(long time, int crossing) {}

    private static final StreamTokenizer in = new StreamTokenizer(new BufferedReader(new InputStreamReader(System.in)));

    private static int next() throws IOException {
        in.nextToken();
        return (int) in.nval;
    }

    private static long fastest(List<List<Street>> streets, int from, int to) {
        long[] best = new long[streets.size()];
        Arrays.fill(best, Long.MAX_VALUE);
        best[from] = 0;
        PriorityQueue<Entry> reached = new PriorityQueue<>(Comparator.comparingLong(Entry::time));
        reached.add(new Entry(0, from));
        while (!reached.isEmpty()) {
            Entry entry = reached.remove();
            if (entry.crossing() == to) {
                return entry.time();
            }
            if (entry.time() > best[entry.crossing()]) {
                continue;
            }
            for (Street street : streets.get(entry.crossing())) {
                long time = entry.time() + street.seconds();
                if (time < best[street.to()]) {
                    best[street.to()] = time;
                    reached.add(new Entry(time, street.to()));
                }
            }
        }
        return -1;
    }

    public static void main(String[] args) throws IOException {
        int n = next();
        int m = next();
        int s = next();
        int t = next();
        List<List<Street>> streets = new ArrayList<>();
        for (int crossing = 0; crossing <= n; crossing++) {
            streets.add(new ArrayList<>());
        }
        for (int i = 0; i < m; i++) {
            int from = next();
            streets.get(from).add(new Street(next(), next()));
        }
        System.out.println(fastest(streets, s, t));
    }
}
