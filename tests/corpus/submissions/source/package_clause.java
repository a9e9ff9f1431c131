// expect: RuntimeError/exit-code
// limits: cpu=2s wall=4s memory=256MiB processes=64
// scripted: exit=1
// The class is not where its package says.
package some.where;

public class Main {
    public static void main(String[] args) {
        System.out.println("contained");
    }
}
