// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// expect: TimeLimit/cpu-time
// limits: cpu=500ms wall=10s memory=256MiB processes=64
// scripted: cpu-limit
// Threads that spin behind a shutdown hook that spins as well.
public class Main {
    static void spin() {
        for (long i = 0; i >= 0; i = (i + 1) & Long.MAX_VALUE) { }
    }

    public static void main(String[] args) {
        Runtime.getRuntime().addShutdownHook(new Thread(Main::spin));
        for (int i = 0; i < 3; i++) {
            new Thread(Main::spin).start();
        }
        System.exit(0);
    }
}
