import java.util.ArrayList;
import java.util.List;
import java.util.Scanner;
import java.util.StringJoiner;

public class Main {
    private static final Scanner friend = new Scanner(System.in);

    private static int middle(int a, int b, int c) {
        System.out.println("? " + a + " " + b + " " + c);
        System.out.flush();
        return friend.nextInt();
    }

    private static int findEnd(int n) {
        int first = 1;
        int second = 2;
        for (int place = 3; place <= n; place++) {
            int between = middle(first, second, place);
            if (between == first) {
                first = place;
            } else if (between == second) {
                second = place;
            }
        }
        return first;
    }

    /** How many places of the row have cards that are nearer to the end. */
    private static int nearer(List<Integer> row, int end, int place) {
        int low = 0;
        int high = row.size();
        while (low < high) {
            int half = (low + high) / 2;
            if (middle(end, row.get(half), place) == place) {
                high = half;
            } else {
                low = half + 1;
            }
        }
        return low;
    }

    public static void main(String[] args) {
        int n = friend.nextInt();
        int end = findEnd(n);
        List<Integer> row = new ArrayList<>();
        for (int place = 1; place <= n; place++) {
            if (place != end) {
                row.add(nearer(row, end, place), place);
            }
        }
        row.add(0, end);
        StringJoiner numbers = new StringJoiner(" ", "! ", "");
        for (int place = 1; place <= n; place++) {
            numbers.add(String.valueOf(row.indexOf(place) + 1));
        }
        System.out.println(numbers);
    }
}
