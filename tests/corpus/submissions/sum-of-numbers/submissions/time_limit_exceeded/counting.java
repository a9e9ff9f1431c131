// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// expect: TimeLimit/cpu-time
// limits: cpu=500ms wall=10s
// scripted: cpu-limit
// Adds by counting.
import java.util.Scanner;

public class Main {
    public static void main(String[] args) {
        Scanner in = new Scanner(System.in);
        long sum = 0;
        for (int n = in.nextInt(); n > 0; n--) {
            for (long x = in.nextLong(); x != 0; x += x < 0 ? 1 : -1) {
                for (int slowly = 0; slowly < 1000000000; slowly++) {
                    sum += slowly & 1;
                }
            }
        }
        System.out.println(sum);
    }
}
