import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;

public class Main {
    private static int[] borders(String pattern) {
        int[] border = new int[pattern.length()];
        int k = 0;
        for (int i = 1; i < pattern.length(); i++) {
            while (k > 0 && pattern.charAt(i) != pattern.charAt(k)) {
                k = border[k - 1];
            }
            if (pattern.charAt(i) == pattern.charAt(k)) {
                k++;
            }
            border[i] = k;
        }
        return border;
    }

    public static void main(String[] args) throws IOException {
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in));
        String pattern = in.readLine();
        String record = in.readLine();
        int[] border = borders(pattern);
        StringBuilder places = new StringBuilder();
        int count = 0;
        int k = 0;
        for (int i = 0; i < record.length(); i++) {
            while (k > 0 && record.charAt(i) != pattern.charAt(k)) {
                k = border[k - 1];
            }
            if (record.charAt(i) == pattern.charAt(k)) {
                k++;
            }
            if (k == pattern.length()) {
                places.append(count == 0 ? "" : " ").append(i - pattern.length() + 2);
                count++;
                k = border[k - 1];
            }
        }
        System.out.println(count);
        System.out.println(places);
    }
}
