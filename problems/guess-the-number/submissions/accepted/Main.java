import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;

public class Main {
    public static void main(String[] args) throws IOException {
        BufferedReader box = new BufferedReader(new InputStreamReader(System.in));
        int low = 1;
        int high = Integer.parseInt(box.readLine());
        while (true) {
            int middle = low + (high - low) / 2;
            System.out.println(middle);
            System.out.flush();
            String answer = box.readLine();
            if (answer.equals("open")) {
                return;
            }
            if (answer.equals("higher")) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
    }
}
