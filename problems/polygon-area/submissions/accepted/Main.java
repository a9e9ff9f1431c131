import java.util.Scanner;

/** Adds up the trapezoids between each side and the x axis instead of triangles. */
public class Main {
    public static void main(String[] args) {
        Scanner in = new Scanner(System.in);
        int n = in.nextInt();
        long[] x = new long[n];
        long[] y = new long[n];
        for (int i = 0; i < n; i++) {
            x[i] = in.nextLong();
            y[i] = in.nextLong();
        }
        long doubled = 0;
        double length = 0;
        for (int i = 0; i < n; i++) {
            int next = (i + 1) % n;
            doubled += (x[next] - x[i]) * (y[i] + y[next]);
            length += Math.hypot(x[next] - x[i], y[next] - y[i]);
        }
        System.out.println(Math.abs(doubled) / 2.0 + " " + length);
    }
}
