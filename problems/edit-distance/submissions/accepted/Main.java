import java.util.Scanner;

public class Main {
    public static void main(String[] args) {
        Scanner in = new Scanner(System.in);
        String s = in.next();
        String t = in.next();
        int[][] steps = new int[s.length() + 1][t.length() + 1];
        for (int i = 0; i <= s.length(); i++) {
            for (int j = 0; j <= t.length(); j++) {
                if (i == 0 || j == 0) {
                    steps[i][j] = i + j;
                } else if (s.charAt(i - 1) == t.charAt(j - 1)) {
                    steps[i][j] = steps[i - 1][j - 1];
                } else {
                    steps[i][j] = 1 + Math.min(steps[i - 1][j - 1], Math.min(steps[i - 1][j], steps[i][j - 1]));
                }
            }
        }
        System.out.println(steps[s.length()][t.length()]);
    }
}
