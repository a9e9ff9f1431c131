import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;

public class Main {
    private static final int MODULUS = 1_000_000_007;

    public static void main(String[] args) throws IOException {
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in));
        String[] size = in.readLine().split(" ");
        int h = Integer.parseInt(size[0]);
        int w = Integer.parseInt(size[1]);

        // A border of zeros above and on the left saves asking whether there is a neighbour.
        int[][] paths = new int[h + 1][w + 1];
        for (int r = 1; r <= h; r++) {
            String line = in.readLine();
            for (int c = 1; c <= w; c++) {
                boolean isStart = r == 1 && c == 1;
                if (line.charAt(c - 1) == '.') {
                    paths[r][c] = isStart ? 1 : (paths[r - 1][c] + paths[r][c - 1]) % MODULUS;
                }
            }
        }
        System.out.println(paths[h][w]);
    }
}
