// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// expect: contained
// limits: cpu=2s wall=4s memory=256MiB processes=64
// A connection and a server, each of which must fail.
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;

public class Main {
    public static void main(String[] args) {
        boolean escaped = false;
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress("1.1.1.1", 80), 200);
            escaped = true;
        } catch (IOException expected) {
        }
        try (ServerSocket server = new ServerSocket(8080)) {
            escaped = true;
        } catch (IOException expected) {
        }
        System.out.println(escaped ? "ESCAPED: a socket" : "contained");
    }
}
