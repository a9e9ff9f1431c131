import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.StreamTokenizer;
import java.util.HashMap;
import java.util.Map;

public class Main {
    public static void main(String[] args) throws IOException {
        StreamTokenizer in = new StreamTokenizer(new BufferedReader(new InputStreamReader(System.in)));
        in.nextToken();
        int n = (int) in.nval;
        in.nextToken();
        long target = (long) in.nval;
        Map<Long, Integer> position = new HashMap<>();
        for (int j = 0; j < n; j++) {
            in.nextToken();
            long value = (long) in.nval;
            Integer i = position.get(target - value);
            if (i != null) {
                System.out.println(i + " " + j);
                return;
            }
            position.put(value, j);
        }
    }
}
