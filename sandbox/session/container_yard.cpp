// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "sandbox/session/container_yard.h"

#include "core/base/files.h"
#include "sandbox/session/attach_transport.h"

#include <algorithm>
#include <csignal>
#include <filesystem>
#include <random>
#include <unistd.h>

#include <fmt/format.h>

namespace ca {

namespace {

using namespace std::chrono_literals;

constexpr auto kGrace = 150ms;         // the agent leaves by itself and the engine removes its container: cheaper than force
constexpr auto kRemoveDeadline = 20s;
constexpr auto kRestartPatience = 20s; // how long a restarting engine is waited for
constexpr auto kRestartStep = 200ms;
constexpr std::size_t kDiggers = 2;
constexpr Bytes kSmallFile = kib(64);

/// The start time of a process in clock ticks since boot: field 22 of its stat, counted behind the name's last parenthesis.
std::string startTimeOf(const std::string& pid)
{
    const auto stat = readFile("/proc/" + pid + "/stat", kSmallFile);
    if (!stat) {
        return {};
    }
    std::size_t at = stat->rfind(')');
    for (int field = 2; field < 22 && at != std::string::npos; ++field) {
        at = stat->find(' ', at + 1);
    }
    return at == std::string::npos ? std::string() : stat->substr(at + 1, stat->find(' ', at + 1) - at - 1);
}

/// This boot of this machine, and where in it process ids are counted: a server in a container of its own shares the engine with the
/// programs of the machine, and neither can see whether the other lives.
std::string hostId()
{
    const auto boot = readFile("/proc/sys/kernel/random/boot_id", kSmallFile);
    std::error_code error;
    const auto processes = std::filesystem::read_symlink("/proc/self/ns/pid", error);
    return (boot ? boot->substr(0, boot->find('\n')) : "unknown") + processes.string();
}

bool ownerLives(const docker::Labels& labels)
{
    const auto pid = labels.find("ca.pid");
    const auto started = labels.find("ca.started");
    return pid != labels.end() && started != labels.end() && startTimeOf(pid->second) == started->second;
}

/// Worth another attempt after the engine went away in the middle.
bool engineLost(const Error& error)
{
    return error.fault == Fault::Unavailable || error.fault == Fault::Broken || error.fault == Fault::Timeout;
}

} // namespace

YardOwner YardOwner::self()
{
    std::random_device random;
    const std::string pid = std::to_string(::getpid());
    return {fmt::format("{:08x}{:08x}", random(), random()), hostId(), pid, startTimeOf(pid)};
}

docker::Labels YardOwner::labels() const
{
    return {{"ca.pool", pool}, {"ca.host", host}, {"ca.pid", pid}, {"ca.started", started}};
}

ContainerYard::ContainerYard(YardOptions options) : m_options(std::move(options)), m_seed(std::random_device{}())
{
    for (std::size_t i = 0; i < kDiggers; ++i) {
        m_diggers.emplace_back([this] { dig(); });
    }
}

ContainerYard::~ContainerYard()
{
    {
        const std::lock_guard lock(m_mutex);
        m_leaving = true;
    }
    m_wake.notify_all();
    for (std::thread& digger : m_diggers) {
        digger.join();
    }
    if (m_mayHaveLost) {
        (void)removeAll("ca.pool=" + m_options.owner.pool, [](const docker::Labels&) { return true; },
                        std::chrono::steady_clock::now() + kRemoveDeadline);
    }
}

Result<std::unique_ptr<AgentSession>> ContainerYard::make(const ContainerClass& wanted, SteadyTime deadline, std::stop_token stop)
{
    const SteadyTime patience = std::min(deadline, std::chrono::steady_clock::now() + kRestartPatience);
    for (;;) {
        auto session = makeOnce(wanted, deadline, stop);
        if (session || !engineLost(session.error())) {
            return session;
        }
        forgetClient();
        std::unique_lock lock(m_mutex);
        const bool waitable = m_everConnected && !m_leaving && !stop.stop_requested() && std::chrono::steady_clock::now() < patience;
        if (!waitable) {
            return session;
        }
        m_wake.wait_for(lock, kRestartStep, [&] { return m_leaving || stop.stop_requested(); });
    }
}

Result<std::unique_ptr<AgentSession>> ContainerYard::makeOnce(const ContainerClass& wanted, SteadyTime deadline, const std::stop_token& stop)
{
    auto engine = client(deadline, stop);
    if (!engine) {
        return fail(std::move(engine.error()));
    }
    auto id = create(**engine, wanted, deadline);
    if (!id) {
        return fail(std::move(id.error()));
    }
    auto session = enter(**engine, *id, wanted, deadline, stop);
    if (!session) {
        bury(*id);
    }
    return session;
}

Result<docker::ContainerId> ContainerYard::create(docker::Client& client, const ContainerClass& wanted, SteadyTime deadline)
{
    docker::ContainerSpec spec = hardenedContainer(wanted, m_options.seccompProfile, m_options.owner.labels());
    if (client.version().isPodman) {
        spec.ulimits.push_back({"nproc", 4096, 4096}); // it sets a default that it may not set when none is given
    }
    // Takes milliseconds and is not stopped half-way: a container whose id never reached us would be left behind.
    auto id = client.createContainer(spec, deadline);
    if (!id && engineLost(id.error())) {
        m_mayHaveLost = true;
    }
    if (!id && id.error().fault == Fault::NotFound) {
        return fail(Fault::NotFound, fmt::format("there is no image {}", wanted.image), greeting(wanted.image).rebuild);
    }
    return id;
}

Result<std::unique_ptr<AgentSession>> ContainerYard::enter(docker::Client& client, const docker::ContainerId& id, const ContainerClass& wanted,
                                                           SteadyTime deadline, const std::stop_token& stop)
{
    auto attachment = client.attach(id, {deadline, stop});
    if (!attachment) {
        return fail(std::move(attachment.error()));
    }
    if (auto started = client.start(id, {deadline, stop}); !started) {
        Error error = std::move(started.error());
        if (error.what.find("exec format error") != std::string::npos || error.what.find("/ca-agent") != std::string::npos) {
            return fail(Fault::BadInput, fmt::format("the image {} cannot run here: {}", wanted.image, error.what), greeting(wanted.image).rebuild);
        }
        return fail(std::move(error));
    }
    SandboxInfo info{"docker", fmt::format("{} {}, {}", client.version().product, client.version().release, wanted.image), true, false, true};
    auto transport = std::make_unique<AttachTransport>(std::move(*attachment), [this, id] { bury(id); });
    return AgentSession::open(std::move(transport), std::move(info), greeting(wanted.image), deadline, stop);
}

Result<std::shared_ptr<docker::Client>> ContainerYard::client(SteadyTime deadline, const std::stop_token& stop)
{
    {
        const std::lock_guard lock(m_mutex);
        if (m_client) {
            return m_client;
        }
    }
    auto connected = docker::Client::connect(m_options.endpoint, {std::min(deadline, std::chrono::steady_clock::now() + 10s), stop});
    if (!connected) {
        return fail(std::move(connected.error()));
    }
    const std::lock_guard lock(m_mutex);
    m_everConnected = true;
    if (!m_client) {
        m_client = std::make_shared<docker::Client>(std::move(*connected));
    }
    return m_client;
}

AgentGreeting ContainerYard::greeting(const std::string& image)
{
    const std::lock_guard lock(m_mutex);
    // RLIMIT_NPROC counts a uid over the whole machine, so containers that run at the same time should use different ones.
    std::mt19937_64 random(m_seed++ ^ static_cast<std::uint64_t>(std::chrono::steady_clock::now().time_since_epoch().count()));
    AgentGreeting greeting;
    greeting.nonce = random();
    greeting.uidBase = 10000 + greeting.uidSpan * static_cast<std::uint32_t>(random() % 800);
    greeting.rebuild = fmt::format("Run: arena images build {}", image.substr(image.find('/') + 1));
    return greeting;
}

void ContainerYard::forgetClient()
{
    const std::lock_guard lock(m_mutex);
    m_client.reset();
}

Result<std::size_t> ContainerYard::sweepOrphans(SteadyTime deadline)
{
    return removeAll("ca.host=" + m_options.owner.host, [](const docker::Labels& labels) { return !ownerLives(labels); }, deadline);
}

Result<std::size_t> ContainerYard::removeAll(const std::string& label, const std::function<bool(const docker::Labels&)>& wanted,
                                             SteadyTime deadline)
{
    auto engine = client(deadline, {});
    if (!engine) {
        return fail(std::move(engine.error()));
    }
    auto found = (*engine)->listContainers({label}, deadline);
    if (!found) {
        return fail(std::move(found.error()));
    }
    std::size_t removed = 0;
    for (const docker::ContainerSummary& container : *found) {
        if (wanted(container.labels) && (*engine)->remove(container.id, deadline)) {
            ++removed;
        }
    }
    return removed;
}

void ContainerYard::bury(docker::ContainerId id)
{
    {
        const std::lock_guard lock(m_mutex);
        m_graves.push_back({std::move(id), std::chrono::steady_clock::now()});
    }
    m_wake.notify_one();
}

void ContainerYard::dig()
{
    std::unique_lock lock(m_mutex);
    while (!m_leaving || !m_graves.empty()) {
        if (m_graves.empty()) {
            m_wake.wait(lock, [this] { return m_leaving || !m_graves.empty(); });
            continue;
        }
        const SteadyTime due = m_graves.front().closed + kGrace;
        if (!m_leaving && std::chrono::steady_clock::now() < due) {
            m_wake.wait_until(lock, due, [this] { return m_leaving; });
            continue;
        }
        const Grave grave = std::move(m_graves.front());
        m_graves.pop_front();
        lock.unlock();
        removeNow(grave.id);
        lock.lock();
    }
}

void ContainerYard::removeNow(const docker::ContainerId& id)
{
    const SteadyTime deadline = std::chrono::steady_clock::now() + kRemoveDeadline;
    auto engine = client(deadline, {});
    auto removed = engine ? (*engine)->remove(id, deadline) : fail(engine.error());
    if (!removed && engineLost(removed.error())) {
        // A restarted engine may still know the container: once more with a fresh connection, then it is the sweep's.
        forgetClient();
        engine = client(deadline, {});
        if (engine) {
            (void)(*engine)->remove(id, deadline);
        }
    }
}

} // namespace ca
