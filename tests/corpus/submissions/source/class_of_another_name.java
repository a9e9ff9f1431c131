// expect: CompileError/compiler | RuntimeError/exit-code
// limits: cpu=2s wall=4s memory=256MiB processes=64
// scripted: compile-exit=1
// A public class must be named like its file.
public class Solution {
    public static void main(String[] args) {
        System.out.println("contained");
    }
}
