// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// The SessionFactory behind the setting "sandbox": Docker, embedded, or auto, which is Docker when it answers and has the image.
#pragma once

#include "app/compose/places.h"
#include "app/compose/workshop.h"
#include "core/exec/session.h"
#include "sandbox/session/docker_sessions.h"
#include "sandbox/session/embedded_sessions.h"

#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <string>

namespace ca {

struct ChooserOptions {
    SandboxChoice choice = SandboxChoice::Auto;
    std::string engineAddress;
    unsigned warm = 1;
};

class SandboxChooser final : public SessionFactory {
public:
    SandboxChooser(ChooserOptions options, Places places);

    [[nodiscard]] Result<std::unique_ptr<Session>> open(const SessionRequest& request, SteadyTime deadline, std::stop_token stop) override;
    void expect(const SessionRequest& request) override;

    /// Made at the first call; an Error when there is no engine address at all or it does not answer.
    [[nodiscard]] Result<DockerSessions*> docker(SteadyTime deadline);
    [[nodiscard]] EmbeddedSessions& embedded();
    /// What makes the host's compilers start fast in the embedded sandbox has been made.
    [[nodiscard]] bool hasHostHeaders() const;

private:
    Result<void> checkImage(const Language& language, SteadyTime deadline);
    Result<std::unique_ptr<Session>> openDocker(const SessionRequest& request, SteadyTime deadline, const std::stop_token& stop);
    bool dockerIsReadyFor(const Language& language, SteadyTime deadline);

    ChooserOptions m_options;
    Places m_places;
    std::mutex m_mutex;
    std::unique_ptr<DockerSessions> m_docker;
    std::optional<Error> m_dockerError;
    SteadyTime m_dockerErrorSeen;
    std::map<std::string, bool> m_goodImages; // checked once per process; a removed image is found out when a container is made
    std::unique_ptr<EmbeddedSessions> m_embedded;
};

/// The environment that decides where Docker is found.
[[nodiscard]] Result<docker::Endpoint> dockerEndpoint(const std::string& setting);

} // namespace ca
