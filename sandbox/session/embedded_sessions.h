// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// The SessionFactory of the embedded sandbox: a fresh bubblewrap for each session. Ready in milliseconds, so there is no pool.
#pragma once

#include "core/exec/session.h"
#include "sandbox/embedded/bubblewrap.h"

#include <filesystem>
#include <functional>

namespace ca {

class EmbeddedSessions final : public SessionFactory {
public:
    /// Where the unpacked image root of a language is, or an empty path to use the host's toolchain.
    using FindRoot = std::function<std::filesystem::path(const Language&)>;

    EmbeddedSessions(BubblewrapOptions options, FindRoot findRoot, std::filesystem::path precompiled);

    [[nodiscard]] Result<std::unique_ptr<Session>> open(const SessionRequest& request, SteadyTime deadline, std::stop_token stop) override;
    void expect(const SessionRequest&) override {}

    [[nodiscard]] const CgroupHome& groups() const { return m_bubblewrap.groups(); }

    /// The program that the host's toolchain for this language lacks; nullopt when it can be used.
    [[nodiscard]] static std::optional<std::string> missingOnHost(const Language& language) { return ca::missingOnHost(language); }

private:
    FindRoot m_findRoot;
    std::filesystem::path m_precompiled;
    Bubblewrap m_bubblewrap;
};

} // namespace ca
