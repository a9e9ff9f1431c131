// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "tests/corpus/private_daemon.h"

#include <QElapsedTimer>

#include <csignal>
#include <sys/mount.h>
#include <unistd.h>

namespace ca::corpus {

namespace fs = std::filesystem;

namespace {

constexpr int kPatience = 60'000;

QString text(const fs::path& path)
{
    return QString::fromStdString(path.string());
}

} // namespace

Result<std::unique_ptr<PrivateDaemon>> PrivateDaemon::create()
{
    if (::geteuid() != 0) {
        return fail(Fault::Denied, "a Docker daemon of one's own needs root");
    }
    auto folder = TemporaryFolder::create("ca-daemon");
    if (!folder) {
        return fail(std::move(folder.error()));
    }
    std::unique_ptr<PrivateDaemon> daemon(new PrivateDaemon(*std::move(folder)));
    std::error_code problem;
    fs::create_directory(daemon->data(), problem);
    auto disk = SmallDisk::mount(daemon->data(), mib(1024));
    if (!disk) {
        return fail(std::move(disk.error()));
    }
    daemon->m_disk.emplace(*std::move(disk));
    if (auto started = daemon->start(); !started) {
        return fail(std::move(started.error()));
    }
    return daemon;
}

PrivateDaemon::PrivateDaemon(TemporaryFolder folder)
    : m_folder(std::move(folder))
    , m_address("unix://" + text(m_folder.path() / "docker.sock"))
    , m_docker(m_address)
{
}

PrivateDaemon::~PrivateDaemon()
{
    m_process.terminate();
    if (m_process.state() != QProcess::NotRunning && !m_process.waitForFinished(kPatience)) {
        m_process.kill();
        m_process.waitForFinished(kPatience);
    }
    clearRemains();
}

Result<void> PrivateDaemon::start()
{
    m_process.setStandardErrorFile(text(m_folder.path() / "log"), QIODevice::Append);
    m_process.setStandardOutputFile(QProcess::nullDevice());
    m_process.start("unshare",
                    {"--net", "dockerd", "--host", m_address, "--data-root", text(data()), "--exec-root",
                     text(m_folder.path() / "exec"), "--pidfile", text(m_folder.path() / "pid"), "--bridge", "none",
                     "--iptables=false", "--containerd-namespace", "ca-faults", "--containerd-plugins-namespace",
                     "ca-faults-plugins", "--log-level", "warn"});
    if (!m_process.waitForStarted(kPatience)) {
        return fail(Fault::Unavailable, "dockerd cannot be started");
    }
    QElapsedTimer patience;
    patience.start();
    while (m_process.state() == QProcess::Running && patience.elapsed() < kPatience) {
        if (m_docker.run({"version"}).ok) {
            return {};
        }
        m_process.waitForFinished(100);
    }
    return fail(Fault::Unavailable,
                "a second dockerd does not come up: "
                    + readFile(m_folder.path() / "log", mib(16)).value_or("no log").substr(0, 4000));
}

void PrivateDaemon::kill()
{
    m_process.kill();
    m_process.waitForFinished(kPatience);
    // Its containerd dies with it, but stays a zombie where nobody reaps, and the next daemon would take the zombie for a living
    // one.
    std::error_code problem;
    fs::remove(m_folder.path() / "pid", problem);
    fs::remove(m_folder.path() / "exec/containerd/containerd.pid", problem);
}

Result<void> PrivateDaemon::load(const QString& image)
{
    const QString archive = text(m_folder.path() / "image.tar");
    const auto saved = DockerCommand().run({"save", "--output", archive, image});
    if (!saved.ok) {
        return fail(Fault::NotFound, saved.text.toStdString());
    }
    const auto loaded = m_docker.run({"load", "--input", archive});
    return loaded.ok ? Result<void>() : fail(Fault::Internal, loaded.text.toStdString());
}

/// A daemon that could not be started again leaves shims, mounts and name spaces of its predecessor.
void PrivateDaemon::clearRemains() const
{
    std::error_code problem;
    for (const fs::directory_entry& entry : fs::directory_iterator("/proc", problem)) {
        const int process = QString::fromStdString(entry.path().filename().string()).toInt();
        const auto line = readFile(entry.path() / "cmdline", kib(64));
        if (process > 1 && line && line->find(m_folder.path().string() + "/exec") != std::string::npos) {
            ::kill(process, SIGKILL);
        }
    }
    for (const fs::directory_entry& space : fs::directory_iterator(m_folder.path() / "exec/netns", problem)) {
        ::umount2(space.path().c_str(), MNT_DETACH);
    }
}

} // namespace ca::corpus
