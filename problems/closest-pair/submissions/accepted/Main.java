import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.StreamTokenizer;
import java.util.Arrays;
import java.util.Comparator;

public class Main {
    private record Dot(long x, long y) {}

    private final Dot[] dots;
    private final Dot[] buffer;
    private long best = Long.MAX_VALUE;

    private Main(Dot[] dots) {
        this.dots = dots;
        this.buffer = new Dot[dots.length];
        Arrays.sort(dots, Comparator.comparingLong(Dot::x));
    }

    /** Improves best by the pairs among dots[low..high), and leaves these sorted by y. */
    private void solve(int low, int high) {
        if (high - low == 1) {
            return;
        }
        int middle = (low + high) / 2;
        long border = dots[middle].x();
        solve(low, middle);
        solve(middle, high);
        mergeByY(low, middle, high);

        int strip = 0;
        for (int i = low; i < high; i++) {
            if (squared(dots[i].x() - border) >= best) {
                continue;
            }
            for (int j = strip - 1; j >= 0 && squared(dots[i].y() - buffer[j].y()) < best; j--) {
                best = Math.min(best, squared(dots[i].x() - buffer[j].x()) + squared(dots[i].y() - buffer[j].y()));
            }
            buffer[strip++] = dots[i];
        }
    }

    private void mergeByY(int low, int middle, int high) {
        System.arraycopy(dots, low, buffer, low, high - low);
        int left = low;
        int right = middle;
        for (int i = low; i < high; i++) {
            boolean takeLeft = right == high || (left < middle && buffer[left].y() <= buffer[right].y());
            dots[i] = buffer[takeLeft ? left++ : right++];
        }
    }

    private static long squared(long value) {
        return value * value;
    }

    public static void main(String[] args) throws IOException {
        StreamTokenizer in = new StreamTokenizer(new BufferedReader(new InputStreamReader(System.in)));
        in.nextToken();
        Dot[] dots = new Dot[(int) in.nval];
        for (int i = 0; i < dots.length; i++) {
            in.nextToken();
            long x = (long) in.nval;
            in.nextToken();
            dots[i] = new Dot(x, (long) in.nval);
        }
        Main search = new Main(dots);
        search.solve(0, dots.length);
        System.out.println(Math.sqrt(search.best));
    }
}
