// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// expect: CompileError
// compile-limits: cpu=6s wall=10s memory=768MiB processes=64
// scripted: compile-exit=1
// Constant strings that double: the compiler computes them, and a class file cannot hold them.
public class Main {
    static final String A = "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef";
    static final String B = A + A + A + A + A + A + A + A + A + A + A + A + A + A + A + A;
    static final String C = B + B + B + B + B + B + B + B + B + B + B + B + B + B + B + B;
    static final String D = C + C + C + C + C + C + C + C + C + C + C + C + C + C + C + C;
    static final String E = D + D + D + D + D + D + D + D + D + D + D + D + D + D + D + D;
    static final String F = E + E + E + E + E + E + E + E + E + E + E + E + E + E + E + E;

    public static void main(String[] args) {
        System.out.println(F.length());
    }
}
