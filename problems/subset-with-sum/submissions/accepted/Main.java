import java.util.ArrayList;
import java.util.List;
import java.util.Scanner;
import java.util.stream.Collectors;

public class Main {
    /** For each number of songs from the beginning of the list: which sums can be filled with them? */
    private static boolean[][] fillable(int[] lengths, int t) {
        boolean[][] fillable = new boolean[lengths.length + 1][t + 1];
        fillable[0][0] = true;
        for (int songs = 1; songs <= lengths.length; songs++) {
            int length = lengths[songs - 1];
            for (int sum = 0; sum <= t; sum++) {
                boolean played = sum >= length && fillable[songs - 1][sum - length];
                fillable[songs][sum] = played || fillable[songs - 1][sum];
            }
        }
        return fillable;
    }

    public static void main(String[] args) {
        Scanner in = new Scanner(System.in);
        int n = in.nextInt();
        int t = in.nextInt();
        int[] lengths = new int[n];
        for (int i = 0; i < n; i++) {
            lengths[i] = in.nextInt();
        }

        boolean[][] fillable = fillable(lengths, t);
        if (!fillable[n][t]) {
            System.out.println("impossible");
            return;
        }
        List<Integer> chosen = new ArrayList<>();
        int rest = t;
        for (int song = n; song > 0; song--) {
            if (!fillable[song - 1][rest]) { // so it must be played
                chosen.add(song);
                rest -= lengths[song - 1];
            }
        }
        System.out.println(chosen.size());
        System.out.println(chosen.stream().map(String::valueOf).collect(Collectors.joining(" ")));
    }
}
