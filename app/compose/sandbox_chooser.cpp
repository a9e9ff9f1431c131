// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/compose/sandbox_chooser.h"

#include "core/base/files.h"

#include "sandbox/session/host_headers.h"
#include "sandbox/session/image_builder.h"

#include <algorithm>

#include <fmt/format.h>

namespace ca {

namespace {

using namespace std::chrono_literals;

constexpr auto kAskDocker = 3s;         // a local engine answers in milliseconds
constexpr auto kAskAgain = 10s;         // after it did not answer
constexpr Bytes kProfileSize = mib(1);

std::string buildHint(const Language& language)
{
    return "Run: arena images build " + language.id;
}

/// The unpacked roots of images, looked up once for each.
class RootFinder {
public:
    explicit RootFinder(const Places& places) : m_builder(ImageBuilder::create({places.recipes, places.agent, places.data})) {}

    std::filesystem::path operator()(const Language& language)
    {
        const std::lock_guard lock(m_mutex);
        const auto [entry, isNew] = m_roots.try_emplace(language.image);
        if (isNew && m_builder) {
            const auto recipe = m_builder->recipe(language.image);
            entry->second = recipe ? m_builder->unpackedRoot(*recipe).value_or(std::filesystem::path()) : std::filesystem::path();
        }
        return entry->second;
    }

private:
    std::mutex m_mutex;
    Result<ImageBuilder> m_builder;
    std::map<std::string, std::filesystem::path> m_roots;
};

HostHeaders hostHeaders(const Places& places)
{
    return {places.recipes, places.data / "pch"};
}

} // namespace

Result<docker::Endpoint> dockerEndpoint(const std::string& setting)
{
    return docker::findEndpoint(setting, docker::Environment::ofProcess());
}

SandboxChooser::SandboxChooser(ChooserOptions options, Places places) : m_options(std::move(options)), m_places(std::move(places)) {}

Result<DockerSessions*> SandboxChooser::docker(SteadyTime deadline)
{
    const std::lock_guard lock(m_mutex);
    if (m_docker) {
        return m_docker.get();
    }
    if (m_dockerError && std::chrono::steady_clock::now() - m_dockerErrorSeen < kAskAgain) {
        return fail(*m_dockerError);
    }
    const auto refuse = [this](Error error) -> Result<DockerSessions*> {
        m_dockerError = error;
        m_dockerErrorSeen = std::chrono::steady_clock::now();
        return fail(std::move(error));
    };
    auto endpoint = dockerEndpoint(m_options.engineAddress);
    if (!endpoint) {
        return refuse(std::move(endpoint.error()));
    }
    auto profile = readFile(m_places.recipes / "seccomp.json", kProfileSize);
    if (!profile) {
        return refuse(std::move(profile.error()));
    }
    PoolOptions pool;
    pool.warm = m_options.warm;
    auto sessions = std::make_unique<DockerSessions>(YardOptions{std::move(*endpoint), std::move(*profile)}, pool);
    const SteadyTime patience = std::min<SteadyTime>(deadline, std::chrono::steady_clock::now() + kAskDocker);
    if (auto client = sessions->yard().client(patience, {}); !client) {
        return refuse(std::move(client.error()));
    }
    (void)sessions->yard().sweepOrphans(deadline); // what cannot be swept now is swept at the next start
    m_docker = std::move(sessions);
    m_dockerError.reset();
    return m_docker.get();
}

EmbeddedSessions& SandboxChooser::embedded()
{
    const std::lock_guard lock(m_mutex);
    if (!m_embedded) {
        const auto findRoot = [finder = std::make_shared<RootFinder>(m_places)](const Language& language) { return (*finder)(language); };
        m_embedded = std::make_unique<EmbeddedSessions>(BubblewrapOptions{.agent = m_places.agent}, findRoot, hostHeaders(m_places).folder());
    }
    return *m_embedded;
}

bool SandboxChooser::hasHostHeaders() const
{
    return !hostHeaders(m_places).folder().empty();
}

Result<void> SandboxChooser::checkImage(const Language& language, SteadyTime deadline)
{
    {
        const std::lock_guard lock(m_mutex);
        if (m_goodImages[language.image]) {
            return {};
        }
    }
    auto sessions = docker(deadline);
    if (!sessions) {
        return fail(std::move(sessions.error()));
    }
    auto client = (*sessions)->yard().client(deadline, {});
    if (!client) {
        return fail(std::move(client.error()));
    }
    auto image = (*client)->inspectImage(language.image, deadline);
    if (!image) {
        return fail(std::move(image.error()));
    }
    if (!*image) {
        return fail(Fault::NotFound, fmt::format("there is no image {} for {}", language.image, language.name), buildHint(language));
    }
    const std::string& engineArchitecture = (*client)->version().architecture;
    if (!(*image)->architecture.empty() && !engineArchitecture.empty() && (*image)->architecture != engineArchitecture) {
        return fail(Fault::BadInput,
                    fmt::format("the image {} is for {}, but the engine runs {}", language.image, (*image)->architecture, engineArchitecture),
                    buildHint(language));
    }
    const std::lock_guard lock(m_mutex);
    m_goodImages[language.image] = true;
    return {};
}

bool SandboxChooser::dockerIsReadyFor(const Language& language, SteadyTime deadline)
{
    return checkImage(language, deadline).has_value();
}

Result<std::unique_ptr<Session>> SandboxChooser::openDocker(const SessionRequest& request, SteadyTime deadline, const std::stop_token& stop)
{
    if (auto checked = checkImage(*request.language, deadline); !checked) {
        return fail(std::move(checked.error()));
    }
    auto sessions = docker(deadline);
    if (!sessions) {
        return fail(std::move(sessions.error()));
    }
    auto session = (*sessions)->open(request, deadline, stop);
    if (!session) {
        const std::lock_guard lock(m_mutex);
        m_goodImages[request.language->image] = false;
    }
    return session;
}

Result<std::unique_ptr<Session>> SandboxChooser::open(const SessionRequest& request, SteadyTime deadline, std::stop_token stop)
{
    if (m_options.choice == SandboxChoice::Docker
        || (m_options.choice == SandboxChoice::Auto && dockerIsReadyFor(*request.language, deadline))) {
        return openDocker(request, deadline, stop);
    }
    auto session = embedded().open(request, deadline, std::move(stop));
    if (!session && m_options.choice == SandboxChoice::Auto && session.error().fault == Fault::NotFound) {
        const std::lock_guard lock(m_mutex);
        if (!m_dockerError) { // Docker answers, so its image is the shorter way
            session.error().hint = buildHint(*request.language);
        }
    }
    return session;
}

void SandboxChooser::expect(const SessionRequest& request)
{
    const SteadyTime deadline = std::chrono::steady_clock::now() + kAskDocker;
    if (m_options.choice == SandboxChoice::Embedded || !dockerIsReadyFor(*request.language, deadline)) {
        return;
    }
    if (auto sessions = docker(deadline)) {
        (*sessions)->expect(request);
    }
}

} // namespace ca
