// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// expect: RuntimeError | TimeLimit | MemoryLimit
// limits: cpu=1500ms wall=4s memory=256MiB processes=64
// scripted: exit=1
// The same on a virtual machine that has a dozen threads of its own.
public class Main {
    public static void main(String[] args) {
        while (true) {
            new Thread(() -> {
                try {
                    Thread.sleep(1L << 40);
                } catch (InterruptedException ignored) {
                }
            }).start();
        }
    }
}
