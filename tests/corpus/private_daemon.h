// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// A Docker daemon of a suite's own, to be killed, filled up and robbed of its images without anybody else noticing.
#pragma once

#include "core/base/files.h"
#include "core/base/result.h"
#include "tests/corpus/docker_command.h"
#include "tests/support/small_disk.h"

#include <memory>
#include <optional>

namespace ca::corpus {

class PrivateDaemon {
public:
    /// Needs root. Its data live on a small disk (in memory); it has a network namespace to itself, so that it touches no bridge.
    [[nodiscard]] static Result<std::unique_ptr<PrivateDaemon>> create();
    ~PrivateDaemon();

    /// Starts it and waits until it answers.
    [[nodiscard]] Result<void> start();
    /// kill -9: containers and their shims go on without it.
    void kill();

    [[nodiscard]] Result<void> load(const QString& image);
    /// Leaves not a byte free on its disk; and gives the space back.
    [[nodiscard]] Result<void> fillDisk() { return m_disk->fill(); }
    void emptyDisk() { m_disk->empty(); }

    [[nodiscard]] const DockerCommand& docker() const { return m_docker; }
    [[nodiscard]] const QString& address() const { return m_address; }

private:
    explicit PrivateDaemon(TemporaryFolder folder);
    [[nodiscard]] std::filesystem::path data() const { return m_folder.path() / "data"; }
    void clearRemains() const;

    TemporaryFolder m_folder;
    std::optional<SmallDisk> m_disk;
    QString m_address;
    DockerCommand m_docker;
    QProcess m_process;
};

} // namespace ca::corpus
