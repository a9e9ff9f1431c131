// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "sandbox/docker/client.h"

#include "sandbox/docker/answers.h"
#include "sandbox/docker/client_state.h"
#include "sandbox/docker/hijack.h"
#include "sandbox/docker/refusal.h"

#include <algorithm>

#include <fmt/format.h>

namespace ca::docker {

namespace {

constexpr int kNotModified = 304;
constexpr int kNotFound = 404;
constexpr int kConflict = 409;

std::string shortId(const ContainerId& id)
{
    constexpr std::size_t kShort = 12; // as the docker command prints it
    return id.value.substr(0, kShort);
}

Result<ApiVersion> negotiate(const EngineVersion& engine)
{
    if (engine.api < kOldestApi) {
        return fail(Fault::Unavailable,
                    fmt::format("{} {} is too old: it speaks version {} of the Engine API, and {} is needed", engine.product,
                                engine.release, toText(engine.api), toText(kOldestApi)),
                    "install Docker 20.10, Podman 4 or newer");
    }
    if (engine.oldestApi > kNewestApi) {
        return fail(Fault::Unavailable,
                    fmt::format("{} {} is too new: it speaks no version of the Engine API below {}, and CodeArena none above {}",
                                engine.product, engine.release, toText(engine.oldestApi), toText(kNewestApi)),
                    "update CodeArena");
    }
    return std::min(engine.api, kNewestApi);
}

} // namespace

Client::Client(std::unique_ptr<State> state)
    : m_state(std::move(state))
{
}
Client::Client(Client&&) noexcept = default;
Client& Client::operator=(Client&&) noexcept = default;
Client::~Client() = default;

const Endpoint& Client::endpoint() const
{
    return m_state->http.endpoint();
}

const EngineVersion& Client::version() const
{
    return m_state->version;
}

Result<Client> Client::connect(const Endpoint& endpoint, const Patience& patience)
{
    const std::string doing = fmt::format("asking the engine at {} for its version", endpoint.address());
    auto client = Client(std::make_unique<State>(endpoint));
    if (auto pong = client.ping(patience); !pong) {
        return fail(std::move(pong).error());
    }
    const auto body = saying(doing, client.m_state->get("/version", patience));
    if (!body) {
        return fail(body.error());
    }
    auto version = saying(doing, parseVersion(*body));
    if (!version) {
        return fail(std::move(version).error());
    }
    const auto api = negotiate(*version);
    if (!api) {
        return fail(api.error());
    }
    version->api = *api;
    client.m_state->version = std::move(*version);
    client.m_state->prefix = "/v" + toText(*api);
    return client;
}

Result<void> Client::ping(const Patience& patience) const
{
    Request request = m_state->request("GET", "", patience);
    request.path = "/_ping"; // the one call that has no version
    const auto body = m_state->ask(request);
    return body ? Result<void>() : fail(body.error());
}

Result<EngineInfo> Client::info(const Patience& patience) const
{
    return saying("asking the engine about itself", m_state->get("/info", patience).and_then(parseInfo));
}

Result<ContainerId> Client::createContainer(const ContainerSpec& spec, const Patience& patience) const
{
    const std::string doing = fmt::format("creating a container from {}", spec.image);
    const auto seccomp = m_state->profiles.option(spec.seccompProfile, m_state->version.isPodman, endpoint().isLocal());
    if (!seccomp) {
        return fail(Error(seccomp.error()).during(doing));
    }
    const std::string body = createBody(spec, *seccomp);
    Request request = m_state->request("POST", "/containers/create", patience);
    request.body = body;
    return saying(doing, m_state->ask(request).and_then(parseCreated));
}

Result<Attachment> Client::attach(const ContainerId& id, const Patience& patience) const
{
    const std::string path = fmt::format("{}/containers/{}/attach?stream=1&stdin=1&stdout=1&stderr=1", m_state->prefix, id.value);
    return saying(fmt::format("attaching to container {}", shortId(id)), hijack(endpoint(), path, patience));
}

Result<void> Client::start(const ContainerId& id, const Patience& patience) const
{
    const auto response =
        m_state->http.perform(m_state->request("POST", fmt::format("/containers/{}/start", id.value), patience));
    const std::string doing = fmt::format("starting container {}", shortId(id));
    if (!response) {
        return fail(Error(response.error()).during(doing));
    }
    return response->isGood() || response->status == kNotModified
        ? Result<void>()
        : saying<void>(doing, fail(refusal(response->status, response->body)));
}

Result<void> Client::kill(const ContainerId& id, const Patience& patience) const
{
    const auto response =
        m_state->http.perform(m_state->request("POST", fmt::format("/containers/{}/kill?signal=KILL", id.value), patience));
    const std::string doing = fmt::format("killing container {}", shortId(id));
    if (!response) {
        return fail(Error(response.error()).during(doing));
    }
    const bool gone = response->status == kNotFound || response->status == kConflict
        || (version().isPodman && response->body.find("state improper") != std::string::npos);
    return response->isGood() || gone ? Result<void>() : saying<void>(doing, fail(refusal(response->status, response->body)));
}

Result<void> Client::remove(const ContainerId& id, const Patience& patience) const
{
    const auto response =
        m_state->http.perform(m_state->request("DELETE", fmt::format("/containers/{}?force=1&v=1", id.value), patience));
    const std::string doing = fmt::format("removing container {}", shortId(id));
    if (!response) {
        return fail(Error(response.error()).during(doing));
    }
    const bool gone = response->status == kNotFound
        || (response->status == kConflict && response->body.find("already in progress") != std::string::npos);
    return response->isGood() || gone ? Result<void>() : saying<void>(doing, fail(refusal(response->status, response->body)));
}

Result<void> Client::updateMemory(const ContainerId& id, Bytes memory, const Patience& patience) const
{
    const std::string body = fmt::format(R"({{"Memory":{0},"MemorySwap":{0}}})", memory.count());
    Request request = m_state->request("POST", fmt::format("/containers/{}/update", id.value), patience);
    request.body = body;
    const auto answer = saying(fmt::format("changing the memory of container {}", shortId(id)), m_state->ask(request));
    return answer ? Result<void>() : fail(answer.error());
}

Result<std::optional<ContainerState>> Client::inspectContainer(const ContainerId& id, const Patience& patience) const
{
    const auto state = saying(fmt::format("inspecting container {}", shortId(id)),
                              m_state->get(fmt::format("/containers/{}/json", id.value), patience).and_then(parseContainer));
    if (!state && state.error().fault == Fault::NotFound) {
        return std::nullopt;
    }
    return state ? Result<std::optional<ContainerState>>(*state) : fail(state.error());
}

Result<std::vector<ContainerSummary>> Client::listContainers(const LabelFilter& filter, const Patience& patience) const
{
    const std::string path = "/containers/json?all=1&filters=" + labelQuery(filter);
    return saying("listing containers", m_state->get(path, patience).and_then(parseContainers));
}

} // namespace ca::docker
