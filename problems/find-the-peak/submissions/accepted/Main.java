import java.util.Scanner;

public class Main {
    private static final Scanner drone = new Scanner(System.in);

    private static int height(int stone) {
        System.out.println("? " + stone);
        System.out.flush();
        return drone.nextInt();
    }

    private static boolean climbsAfter(int stone) {
        return height(stone) < height(stone + 1);
    }

    public static void main(String[] args) {
        int low = 1;
        int high = drone.nextInt();
        while (low < high) {
            int middle = (low + high) / 2;
            if (climbsAfter(middle)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        System.out.println("! " + low);
    }
}
