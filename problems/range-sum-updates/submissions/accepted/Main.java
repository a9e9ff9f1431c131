import java.util.Scanner;

/** A segment tree: node 1 is the whole shelf, and the children of a node are its halves. */
public class Main {
    private final int size;
    private final long[] sums;
    private long x;

    private Main(int n, long seed) {
        int leaves = 1;
        while (leaves < n) {
            leaves *= 2;
        }
        size = leaves;
        sums = new long[2 * leaves];
        x = seed;
    }

    private int next() {
        x = 48271 * x % 2147483647;
        return (int) x;
    }

    private void add(int box, long coins) {
        for (int node = size + box; node >= 1; node /= 2) {
            sums[node] += coins;
        }
    }

    /** The coins in the boxes first to last, as far as they lie below the node, which holds the boxes low to high. */
    private long sum(int node, int low, int high, int first, int last) {
        if (last < low || high < first) {
            return 0;
        }
        if (first <= low && high <= last) {
            return sums[node];
        }
        int middle = (low + high) / 2;
        return sum(2 * node, low, middle, first, last) + sum(2 * node + 1, middle + 1, high, first, last);
    }

    public static void main(String[] args) {
        Scanner in = new Scanner(System.in);
        int n = in.nextInt();
        int q = in.nextInt();
        Main shelf = new Main(n, in.nextLong());
        long everything = 0;
        long answer = 0;
        for (int evening = 0; evening < q; evening++) {
            int i = shelf.next() % n;
            int j = shelf.next() % n;
            shelf.add(i, shelf.next() % 1000);
            answer = shelf.sum(1, 0, shelf.size - 1, Math.min(i, j), Math.max(i, j));
            everything += answer;
        }
        System.out.println(everything + " " + answer);
    }
}
