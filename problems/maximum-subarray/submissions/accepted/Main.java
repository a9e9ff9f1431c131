import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.StreamTokenizer;

public class Main {
    public static void main(String[] args) throws IOException {
        StreamTokenizer in = new StreamTokenizer(new BufferedReader(new InputStreamReader(System.in)));
        in.nextToken();
        int n = (int) in.nval;
        long best = Long.MIN_VALUE;
        long endingHere = 0;
        for (int i = 0; i < n; i++) {
            in.nextToken();
            long value = (long) in.nval;
            endingHere = Math.max(endingHere, 0) + value;
            best = Math.max(best, endingHere);
        }
        System.out.println(best);
    }
}
