import java.util.Scanner;

public class Main {
    private static long gcd(long a, long b) {
        return b == 0 ? a : gcd(b, a % b);
    }

    public static void main(String[] args) {
        Scanner in = new Scanner(System.in);
        int n = in.nextInt();
        long divisor = 0;
        long multiple = 1;
        for (int i = 0; i < n; i++) {
            long period = in.nextLong();
            divisor = gcd(divisor, period);
            multiple = multiple / gcd(multiple, period) * period;
        }
        System.out.println(divisor + " " + multiple);
    }
}
