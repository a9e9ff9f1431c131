import java.util.Arrays;
import java.util.Scanner;

public class Main {
    private static final int NEVER = Integer.MAX_VALUE / 2;

    private static int[][] readTimes(Scanner in) {
        int n = in.nextInt();
        int[][] times = new int[n][n];
        for (int[] row : times) {
            for (int j = 0; j < n; j++) {
                row[j] = in.nextInt();
            }
        }
        return times;
    }

    /** The shortest time to leave the office, visit these customers, and be at the last of them. */
    private static int arriving(int[][] best, int[][] times, int visited, int last) {
        int before = visited & ~(1 << last);
        if (before == 1) {
            return times[0][last];
        }
        int shortest = NEVER;
        for (int i = 1; i < times.length; i++) {
            if ((before >> i & 1) == 1) {
                shortest = Math.min(shortest, best[before][i] + times[i][last]);
            }
        }
        return shortest;
    }

    public static void main(String[] args) {
        int[][] times = readTimes(new Scanner(System.in));
        int n = times.length;
        int all = (1 << n) - 1;
        int[][] best = new int[all + 1][];
        for (int visited = 3; visited <= all; visited += 2) { // the office, bit 0, is always among them
            best[visited] = new int[n];
            Arrays.fill(best[visited], NEVER);
            for (int last = 1; last < n; last++) {
                if ((visited >> last & 1) == 1) {
                    best[visited][last] = arriving(best, times, visited, last);
                }
            }
        }

        int answer = NEVER;
        for (int last = 1; last < n; last++) {
            answer = Math.min(answer, best[all][last] + times[last][0]);
        }
        System.out.println(answer);
    }
}
