// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// expect: contained
// limits: cpu=500ms wall=1500ms
// Talks to the daemons of the host through their sockets: Docker's, the bus, the display, names without a file.
#include <cstddef>
#include <cstdio>
#include <cstring>
#include <string>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

static bool connects(const std::string& name)
{
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    std::memcpy(address.sun_path, name.data(), name.size());
    const auto length = static_cast<socklen_t>(offsetof(sockaddr_un, sun_path) + name.size() + (name[0] == 0 ? 0 : 1));
    for (int type : {SOCK_STREAM, SOCK_DGRAM, SOCK_SEQPACKET}) {
        const int fd = socket(AF_UNIX, type, 0);
        if (fd >= 0 && connect(fd, reinterpret_cast<const sockaddr*>(&address), length) == 0) {
            return true;
        }
        close(fd);
    }
    return false;
}

int main()
{
    int escapes = 0;
    for (const char* name : {"/var/run/docker.sock", "/run/docker.sock", "/run/containerd/containerd.sock", "/run/podman/podman.sock",
                             "/run/dbus/system_bus_socket", "/run/systemd/private", "/run/systemd/journal/socket", "/dev/log",
                             "/run/user/0/bus", "/run/user/1000/bus", "/run/user/1000/docker.sock", "/tmp/.X11-unix/X0",
                             "@/tmp/.X11-unix/X0", "@/containerd-shim", "@/org/kernel/linux/storage/multipathd", "@ISCSIADM_ABSTRACT_NAMESPACE"}) {
        std::string address = name;
        if (address[0] == '@') {
            address[0] = 0;
        }
        if (connects(address)) {
            std::printf("ESCAPED: connected to %s\n", name);
            ++escapes;
        }
    }
    if (escapes == 0) {
        std::puts("contained");
    }
}
