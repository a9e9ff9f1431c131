// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// expect: CompileError/compiler
// scripted: compile-exit=1
public class Main {
    public static void main(String[] args) {
        System.out.println(sum)
    }
}
