import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.util.ArrayDeque;
import java.util.Deque;

public class Main {
    static boolean fits(String text) {
        Deque<Character> expected = new ArrayDeque<>();
        for (char bracket : text.toCharArray()) {
            switch (bracket) {
                case '(' -> expected.push(')');
                case '[' -> expected.push(']');
                case '{' -> expected.push('}');
                default -> {
                    if (expected.isEmpty() || expected.pop() != bracket) {
                        return false;
                    }
                }
            }
        }
        return expected.isEmpty();
    }

    public static void main(String[] args) throws IOException {
        String text = new BufferedReader(new InputStreamReader(System.in)).readLine().trim();
        System.out.println(fits(text) ? "yes" : "no");
    }
}
