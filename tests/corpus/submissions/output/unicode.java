// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// expect: Accepted/checker
// answer: 二つ\n
// limits: memory=256MiB processes=64
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

public class Main {
    public static void main(String[] args) {
        new PrintStream(System.out, true, StandardCharsets.UTF_8).println("二つ");
    }
}
