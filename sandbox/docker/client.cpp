// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "sandbox/docker/client.h"

#include "sandbox/docker/answers.h"
#include "sandbox/docker/http.h"
#include "sandbox/docker/json.h"
#include "sandbox/docker/profile_files.h"
#include "sandbox/docker/progress_stream.h"
#include "sandbox/docker/reference.h"
#include "sandbox/docker/tunnel.h"
#include "sandbox/docker/upgrade.h"

#include <algorithm>
#include <array>
#include <poll.h>

#include <fmt/format.h>

namespace ca::docker {

namespace {

constexpr int kNotModified = 304;
constexpr int kNotFound = 404;
constexpr int kConflict = 409;

Fault faultOf(int status)
{
    switch (status) {
    case 400:
        return Fault::BadInput;
    case 401:
    case 403:
        return Fault::Denied;
    case kNotFound:
        return Fault::NotFound;
    case kConflict: // somebody else is at work on the same container: a fresh one helps
        return Fault::Broken;
    case 503:
        return Fault::Unavailable;
    default:
        return status >= 500 ? Fault::Broken : Fault::Internal;
    }
}

tl::unexpected<Error> refused(const Response& response)
{
    return fail(faultOf(response.status), parseComplaint(response.status, response.body));
}

/// Words say what was asked in every error that leaves this file.
template <class T>
Result<T> saying(std::string_view doing, Result<T> result)
{
    return result ? std::move(result) : Result<T>(fail(std::move(result).error().during(doing)));
}

std::string shortId(const ContainerId& id)
{
    constexpr std::size_t kShort = 12; // as the docker command prints it
    return id.value.substr(0, kShort);
}

/// {"label":["a","b=c"]}, encoded for a query
std::string filtersOf(const LabelFilter& filter)
{
    const Json filters = {{"label", filter}};
    return urlEncoded(filters.dump(-1, ' ', false, Json::error_handler_t::replace));
}

std::string encodedMap(const Labels& map)
{
    return urlEncoded(Json(map).dump(-1, ' ', false, Json::error_handler_t::replace));
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

Result<void> sendAll(Tunnel& tunnel, std::string_view bytes, SteadyTime deadline)
{
    while (!bytes.empty()) {
        const auto sent = tunnel.send(bytes);
        if (!sent) {
            return fail(sent.error());
        }
        bytes.remove_prefix(*sent);
        if (*sent == 0) {
            if (auto ready = tunnel.wait(POLLOUT, deadline); !ready) {
                return ready;
            }
        }
    }
    return {};
}

/// Appends what comes next; false at the end of the stream.
Result<bool> receiveMore(Tunnel& tunnel, std::string& bytes, SteadyTime deadline)
{
    std::array<char, 4096> buffer = {};
    for (;;) {
        const auto received = tunnel.receive(buffer);
        if (!received) {
            return fail(received.error());
        }
        if (received->size > 0 || received->ended) {
            bytes.append(buffer.data(), received->size);
            return !received->ended;
        }
        if (auto ready = tunnel.wait(POLLIN, deadline); !ready) {
            return fail(std::move(ready).error());
        }
    }
}

/// The complaint of an engine that did not hand over the connection.
Result<void> refuseUpgrade(Tunnel& tunnel, const UpgradeAnswer& answer, std::string bytes, SteadyTime deadline)
{
    const std::size_t wanted = answer.headerSize + std::min(answer.contentLength.value_or(kMaxUpgradeAnswer), kMaxUpgradeAnswer);
    while (bytes.size() < wanted) {
        const auto more = receiveMore(tunnel, bytes, deadline);
        if (!more || !*more || (!answer.contentLength && bytes.ends_with("0\r\n\r\n"))) {
            break; // whatever came is enough to complain with
        }
    }
    std::string_view body = std::string_view(bytes).substr(answer.headerSize);
    if (!answer.contentLength && body.find('{') != std::string_view::npos && body.rfind('}') != std::string_view::npos) {
        body = body.substr(body.find('{'), body.rfind('}') + 1 - std::min(body.find('{'), body.rfind('}'))); // out of its chunks
    }
    return fail(faultOf(answer.status), parseComplaint(answer.status, body));
}

Result<Attachment> upgrade(const Endpoint& endpoint, std::string_view path, SteadyTime deadline)
{
    auto tunnel = Tunnel::open(endpoint, deadline);
    if (!tunnel) {
        return fail(std::move(tunnel).error());
    }
    const std::string host = endpoint.isLocal() ? "docker" : endpoint.hostPort;
    if (auto sent = sendAll(**tunnel, upgradeRequest(host, path), deadline); !sent) {
        return fail(std::move(sent).error());
    }
    std::string bytes;
    for (;;) {
        const auto more = receiveMore(**tunnel, bytes, deadline);
        if (!more) {
            return fail(more.error());
        }
        const auto answer = parseUpgrade(bytes);
        if (!answer) {
            return fail(answer.error());
        }
        if (*answer && (*answer)->isHijacked()) {
            return Attachment(std::move(*tunnel), std::string_view(bytes).substr((*answer)->headerSize));
        }
        if (*answer) {
            return fail(refuseUpgrade(**tunnel, **answer, std::move(bytes), deadline).error());
        }
        if (!*more) {
            return fail(Fault::Broken, "the engine closed the connection before it answered");
        }
    }
}

} // namespace

struct Client::State {
    explicit State(const Endpoint& endpoint) : http(endpoint) {}

    [[nodiscard]] Request request(std::string method, std::string_view path, const Patience& patience) const
    {
        return {.method = std::move(method), .path = prefix + std::string(path), .deadline = patience.deadline, .stop = patience.stop};
    }

    /// A good answer's body, or the complaint.
    [[nodiscard]] Result<std::string> ask(const Request& asked)
    {
        auto response = http.perform(asked);
        if (!response) {
            return fail(std::move(response).error());
        }
        if (!response->isGood()) {
            return refused(*response);
        }
        return std::move(response->body);
    }

    [[nodiscard]] Result<std::string> get(std::string_view path, const Patience& patience)
    {
        return ask(request("GET", path, patience));
    }

    /// A call whose answer is a stream of progress.
    [[nodiscard]] Result<std::string> follow(Request asked, const OnProgress& progress)
    {
        ProgressStream stream(progress);
        asked.onBody = [&stream](std::string_view bytes) { return stream.append(bytes); };
        if (auto body = ask(asked); !body) {
            return body;
        }
        if (auto finished = stream.finish(); !finished) {
            return fail(std::move(finished).error());
        }
        return stream.imageId();
    }

    HttpPool http;
    EngineVersion version;
    std::string prefix; // "/v1.41"
    ProfileFiles profiles;
};

Client::Client(std::unique_ptr<State> state) : m_state(std::move(state)) {}
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
    return saying(fmt::format("attaching to container {}", shortId(id)), upgrade(endpoint(), path, patience.deadline));
}

Result<void> Client::start(const ContainerId& id, const Patience& patience) const
{
    const auto response = m_state->http.perform(m_state->request("POST", fmt::format("/containers/{}/start", id.value), patience));
    const std::string doing = fmt::format("starting container {}", shortId(id));
    if (!response) {
        return fail(Error(response.error()).during(doing));
    }
    return response->isGood() || response->status == kNotModified ? Result<void>() : saying<void>(doing, refused(*response));
}

Result<void> Client::kill(const ContainerId& id, const Patience& patience) const
{
    const auto response
        = m_state->http.perform(m_state->request("POST", fmt::format("/containers/{}/kill?signal=KILL", id.value), patience));
    const std::string doing = fmt::format("killing container {}", shortId(id));
    if (!response) {
        return fail(Error(response.error()).during(doing));
    }
    const bool gone = response->status == kNotFound || response->status == kConflict
        || (version().isPodman && response->body.find("state improper") != std::string::npos);
    return response->isGood() || gone ? Result<void>() : saying<void>(doing, refused(*response));
}

Result<void> Client::remove(const ContainerId& id, const Patience& patience) const
{
    const auto response
        = m_state->http.perform(m_state->request("DELETE", fmt::format("/containers/{}?force=1&v=1", id.value), patience));
    const std::string doing = fmt::format("removing container {}", shortId(id));
    if (!response) {
        return fail(Error(response.error()).during(doing));
    }
    const bool gone = response->status == kNotFound
        || (response->status == kConflict && response->body.find("already in progress") != std::string::npos);
    return response->isGood() || gone ? Result<void>() : saying<void>(doing, refused(*response));
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
    const std::string path = "/containers/json?all=1&filters=" + filtersOf(filter);
    return saying("listing containers", m_state->get(path, patience).and_then(parseContainers));
}

Result<std::optional<ImageInfo>> Client::inspectImage(std::string_view reference, const Patience& patience) const
{
    const std::string doing = fmt::format("inspecting the image {}", reference);
    if (const auto parsed = parseReference(reference); !parsed) {
        return fail(Error(parsed.error()).during(doing));
    }
    const auto image = saying(doing, m_state->get(fmt::format("/images/{}/json", reference), patience).and_then(parseImage));
    if (!image && image.error().fault == Fault::NotFound) {
        return std::nullopt;
    }
    return image ? Result<std::optional<ImageInfo>>(*image) : fail(image.error());
}

Result<std::vector<ImageInfo>> Client::listImages(const LabelFilter& filter, const Patience& patience) const
{
    return saying("listing images", m_state->get("/images/json?filters=" + filtersOf(filter), patience).and_then(parseImages));
}

Result<std::string> Client::importImage(const ImportRequest& wanted, const OnProgress& progress, const Patience& patience) const
{
    const std::string doing = fmt::format("importing the image {}", wanted.reference);
    const auto reference = parseReference(wanted.reference);
    if (!reference) {
        return fail(Error(reference.error()).during(doing));
    }
    const auto onSent = [&](Bytes sent) {
        if (progress) {
            progress({"uploading", sent, wanted.size});
        }
    };
    const Upload upload{wanted.tar, wanted.size, onSent};
    // The name is given afterwards: Podman forgets the tag when it imports.
    std::string path = "/images/create?fromSrc=-";
    for (const std::string& change : wanted.changes) {
        path += "&changes=" + urlEncoded(change);
    }
    if (!wanted.platform.empty()) {
        path += "&platform=" + urlEncoded(wanted.platform);
    }
    Request request = m_state->request("POST", path, patience);
    request.upload = &upload;
    request.contentType = "application/x-tar";
    auto id = saying(doing, m_state->follow(std::move(request), progress));
    if (id && id->empty()) {
        return fail(Fault::Internal, fmt::format("{}: the engine did not tell the id of what it made", doing));
    }
    if (!id) {
        return id;
    }
    if (auto tagged = tagImage(*id, wanted.reference, patience); !tagged) {
        return fail(std::move(tagged).error());
    }
    return id;
}

Result<std::string> Client::buildImage(const BuildRequest& wanted, const OnProgress& progress, const Patience& patience) const
{
    const std::string doing = fmt::format("building the image {}", wanted.reference);
    if (const auto reference = parseReference(wanted.reference); !reference) {
        return fail(Error(reference.error()).during(doing));
    }
    std::string path = fmt::format("/build?rm=1&forcerm=1&t={}&labels={}&buildargs={}", urlEncoded(wanted.reference),
                                   encodedMap(wanted.labels), encodedMap(wanted.arguments));
    if (!wanted.network.empty()) {
        path += "&networkmode=" + urlEncoded(wanted.network);
    }
    Request request = m_state->request("POST", path, patience);
    request.body = wanted.context;
    request.contentType = "application/x-tar";
    auto id = saying(doing, m_state->follow(std::move(request), progress));
    if (!id || !id->empty()) {
        return id;
    }
    const auto image = inspectImage(wanted.reference, patience); // not every builder tells the id
    if (!image) {
        return fail(image.error());
    }
    return *image ? Result<std::string>((*image)->id) : fail(Fault::Internal, fmt::format("{}: no image was made", doing));
}

Result<void> Client::tagImage(std::string_view source, std::string_view reference, const Patience& patience) const
{
    const std::string doing = fmt::format("naming an image {}", reference);
    const auto from = parseReference(source);
    const auto to = parseReference(reference);
    if (!from || !to) {
        return fail(Error(from ? to.error() : from.error()).during(doing));
    }
    const std::string path
        = fmt::format("/images/{}/tag?repo={}&tag={}", source, urlEncoded(to->repository), urlEncoded(to->tag));
    const auto answer = saying(doing, m_state->ask(m_state->request("POST", path, patience)));
    return answer ? Result<void>() : fail(answer.error());
}

Result<void> Client::removeImage(std::string_view reference, const Patience& patience) const
{
    const std::string doing = fmt::format("removing the image {}", reference);
    if (const auto parsed = parseReference(reference); !parsed) {
        return fail(Error(parsed.error()).during(doing));
    }
    const auto answer = saying(doing, m_state->ask(m_state->request("DELETE", fmt::format("/images/{}", reference), patience)));
    return answer || answer.error().fault == Fault::NotFound ? Result<void>() : fail(answer.error());
}

} // namespace ca::docker
