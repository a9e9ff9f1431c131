// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// What the dialects have in common: who may post, how a program is started, and how a refusal is said.
#pragma once

#include "app/server/dialects/run_book.h"
#include "app/server/http/message.h"
#include "app/server/rest/rate_limit.h"
#include "app/server/service/service.h"
#include "core/model/judging.h"

#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace ca::server {

struct DialectOptions {
    bool codeEngine = true;
    bool codeVault = true;
    bool codeCrusher = true;

    std::size_t postsPerAddress = 300; // in a minute, of each dialect: there are no sessions, and a class may share an address
    bool hidesCode = false;            // nor does CodeVault's door show what a submission printed then

    /// What CodeVault's door does about remarks: nothing, tell them with the result, or refuse to run.
    PolicyMode policy = PolicyMode::Enforce;
    /// None: there are no rules.
    std::function<std::vector<PolicyRemark>(const std::string& language, const std::string& code)> remarksOn;

    RunBookRules runs;
};

/// Nothing was done, and why.
struct Stop {
    int status = 400;
    std::string text;
    std::chrono::seconds retryAfter{0};
};

[[nodiscard]] Stop stopFor(const Refusal& refusal);
/// The body is the dialect's word for it.
[[nodiscard]] HttpAnswer stopped(const Stop& stop, std::string body);

/// One dialect's way in. Any thread may call.
class DialectDoor {
public:
    DialectDoor(Service& service, const DialectOptions& options);

    /// None: come in. Wrong requests count as well.
    [[nodiscard]] std::optional<Stop> refuses(const HttpRequest& request);
    /// The name of a run that has begun. The remarks will go before its errors.
    [[nodiscard]] tl::expected<std::string, Stop> start(const RunRequest& run, const std::string& remarks = {});
    /// The name of one that ends with this report at once.
    [[nodiscard]] tl::expected<std::string, Stop> startEnded(RunReport report);
    /// Stands for whoever calls itself so, until the server stops: work is shared out fairly between sessions, and nobody can
    /// find out another's.
    [[nodiscard]] std::string sessionOf(std::string_view name) const;

    [[nodiscard]] Service& service() { return m_service; }
    [[nodiscard]] const std::shared_ptr<RunBook>& runs() { return m_runs; }

private:
    Service& m_service;
    RateLimit m_perAddress;
    const std::string m_salt;
    const std::shared_ptr<RunBook> m_runs;
};

} // namespace ca::server
