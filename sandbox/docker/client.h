// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// The Docker Engine API, typed: the calls that a sandbox needs, each bounded by a deadline.
//
// All calls may be made from several threads at once; each uses a kept-alive connection of its own. A call that fails says
// what was asked ("creating a container from ca/python: no such image: ca/python") and how:
//   Unavailable  nobody listens at the address        Denied    the socket or the server does not let us
//   NotFound     no such container or image           Timeout   the deadline passed
//   Broken       the connection died in mid-call, or the engine failed: safe to try again
//   BadInput     the engine found our request wrong   Internal  an answer that makes no sense
#pragma once

#include "core/base/result.h"
#include "core/base/units.h"
#include "sandbox/docker/attachment.h"
#include "sandbox/docker/container_spec.h"
#include "sandbox/docker/endpoint.h"
#include "sandbox/docker/engine.h"
#include "sandbox/docker/patience.h"

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ca::docker {

/// The range of the Engine API that this client speaks.
inline constexpr ApiVersion kOldestApi = {1, 41}; // Docker 20.10, Podman 4
inline constexpr ApiVersion kNewestApi = {1, 47};

struct ImportRequest {
    std::string reference = {}; // "codearena/python:1", normalised by the engine
    int tar = -1; // a descriptor, borrowed; read from where it stands to its end, never held in memory
    std::optional<Bytes> size = {}; // known for files; lets the engine and the progress know
    std::vector<std::string> changes = {}; // Dockerfile lines: "LABEL a=b", "ENV PATH=/bin", "CMD [\"/agent\"]"
    std::string platform = {}; // "linux/arm64"; empty: the engine's
};

struct BuildRequest {
    std::string reference = {};
    std::string_view context = {}; // a tar with a Dockerfile, borrowed
    Labels labels = {};
    Labels arguments = {};
    std::string network = {}; // of RUN steps: "none", "host"; empty: the engine's default
};

class Client {
public:
    /// Asks who is there and settles the version of the API.
    [[nodiscard]] static Result<Client> connect(const Endpoint& endpoint, const Patience& patience);

    Client(Client&&) noexcept;
    Client& operator=(Client&&) noexcept;
    ~Client();

    [[nodiscard]] const Endpoint& endpoint() const;
    [[nodiscard]] const EngineVersion& version() const;

    [[nodiscard]] Result<void> ping(const Patience& patience) const;
    [[nodiscard]] Result<EngineInfo> info(const Patience& patience) const;

    [[nodiscard]] Result<ContainerId> createContainer(const ContainerSpec& spec, const Patience& patience) const;
    /// Attach before starting: what a container says before it is attached is lost when there is no log.
    [[nodiscard]] Result<Attachment> attach(const ContainerId& id, const Patience& patience) const;
    [[nodiscard]] Result<void> start(const ContainerId& id, const Patience& patience) const;
    /// A container that has ended or is gone counts as killed.
    [[nodiscard]] Result<void> kill(const ContainerId& id, const Patience& patience) const;
    /// Kills it first. A container that is gone, or being removed already, counts as removed.
    [[nodiscard]] Result<void> remove(const ContainerId& id, const Patience& patience) const;
    [[nodiscard]] Result<void> updateMemory(const ContainerId& id, Bytes memory, const Patience& patience) const;
    [[nodiscard]] Result<std::optional<ContainerState>> inspectContainer(const ContainerId& id, const Patience& patience) const;
    /// Running or not.
    [[nodiscard]] Result<std::vector<ContainerSummary>> listContainers(const LabelFilter& filter, const Patience& patience) const;

    [[nodiscard]] Result<std::optional<ImageInfo>> inspectImage(std::string_view reference, const Patience& patience) const;
    [[nodiscard]] Result<std::vector<ImageInfo>> listImages(const LabelFilter& filter, const Patience& patience) const;
    /// Makes an image of one layer from a root file system. Returns its id.
    [[nodiscard]] Result<std::string> importImage(const ImportRequest& request, const OnProgress& progress,
                                                  const Patience& patience) const;
    /// Runs the engine's own builder on a context. Returns the id of the image.
    [[nodiscard]] Result<std::string> buildImage(const BuildRequest& request, const OnProgress& progress,
                                                 const Patience& patience) const;
    [[nodiscard]] Result<void> tagImage(std::string_view source, std::string_view reference, const Patience& patience) const;
    /// An image that does not exist counts as removed.
    [[nodiscard]] Result<void> removeImage(std::string_view reference, const Patience& patience) const;

private:
    struct State;
    explicit Client(std::unique_ptr<State> state);

    std::unique_ptr<State> m_state;
};

} // namespace ca::docker
