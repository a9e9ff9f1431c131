// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// expect: RuntimeError/exit-code
// limits: cpu=2s wall=4s memory=512MiB processes=64
// scripted: exit=1
public class Main {
    public static void main(String[] args) {
        main(args);
    }
}
