import java.util.BitSet;
import java.util.Scanner;

public class Main {
    private static BitSet compositesUpTo(int limit) {
        BitSet composite = new BitSet(limit + 1);
        composite.set(0, 2);
        for (long p = 2; p * p <= limit; p++) {
            if (!composite.get((int) p)) {
                for (long multiple = p * p; multiple <= limit; multiple += p) {
                    composite.set((int) multiple);
                }
            }
        }
        return composite;
    }

    public static void main(String[] args) {
        Scanner in = new Scanner(System.in);
        long l = in.nextLong();
        long r = in.nextLong();
        int length = (int) (r - l + 1);
        int root = (int) Math.sqrt(r) + 1;

        BitSet small = compositesUpTo(root);
        BitSet composite = new BitSet(length);
        composite.set(0, l == 1 ? 1 : 0);
        for (int p = small.nextClearBit(0); p <= root; p = small.nextClearBit(p + 1)) {
            long start = Math.max((long) p * p, (l + p - 1) / p * p);
            for (long multiple = start; multiple <= r; multiple += p) {
                composite.set((int) (multiple - l));
            }
        }
        System.out.println(length - composite.cardinality());
    }
}
