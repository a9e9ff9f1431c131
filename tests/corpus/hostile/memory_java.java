// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// expect: RuntimeError | MemoryLimit
// limits: cpu=4s wall=8s memory=256MiB processes=64
// scripted: exit=1
// The heap first, then memory outside the heap.
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

public class Main {
    public static void main(String[] args) {
        List<Object> hoard = new ArrayList<>();
        try {
            while (true) {
                hoard.add(new byte[1 << 20]);
            }
        } catch (OutOfMemoryError full) {
            for (int i = 0; i < 1024; i++) {
                hoard.add(ByteBuffer.allocateDirect(1 << 20));
            }
        }
        System.out.println("ESCAPED: a GiB of buffers");
    }
}
