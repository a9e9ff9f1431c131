// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/compose/examination.h"

#include <algorithm>
#include <functional>
#include <unistd.h>

#include <fmt/format.h>
#include <fmt/ranges.h>

namespace ca {

namespace {

using namespace std::chrono_literals;
using State = Finding::State;

constexpr auto kPatience = 30s;
constexpr int kSamples = 5;

SteadyTime soon()
{
    return std::chrono::steady_clock::now() + kPatience;
}

Finding trouble(std::string topic, const Error& error, State state = State::Bad)
{
    return {state, std::move(topic), error.what, error.hint};
}

double median(std::vector<double> values)
{
    std::ranges::nth_element(values, values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2));
    return values[values.size() / 2];
}

/// One run of `true` in a fresh sandbox: does it work, which limits hold, how long does it take to be ready.
Finding trySandbox(const std::string& topic, const std::function<Result<std::unique_ptr<Session>>()>& open)
{
    std::vector<double> ready;
    SandboxInfo info;
    for (int i = 0; i < kSamples; ++i) {
        const auto begin = std::chrono::steady_clock::now();
        auto session = open();
        if (!session) {
            return trouble(topic, session.error());
        }
        ready.push_back(std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - begin).count());
        info = (*session)->info();
    }
    const auto hardness = [](bool hard) { return hard ? "hard" : "soft"; };
    const bool allHard = info.hardMemory && info.hardCpu && info.hardProcesses;
    Finding finding{allHard ? State::Good : State::Note, topic,
                    fmt::format("works ({}); ready in {:.1f} ms; memory limit {}, CPU limit {}, process limit {}", info.detail, median(ready),
                                hardness(info.hardMemory), hardness(info.hardCpu), hardness(info.hardProcesses)),
                    {}};
    if (!allHard) {
        finding.advice = "Soft limits are watched by sampling. For hard ones start with: systemd-run --user --scope -p Delegate=yes arena ...";
    }
    return finding;
}

void examineDocker(std::vector<Finding>& out, SandboxChooser& sandboxes)
{
    auto sessions = sandboxes.docker(soon());
    if (!sessions) {
        out.push_back(trouble("Docker", sessions.error(), State::Note));
        return;
    }
    auto client = (*sessions)->yard().client(soon(), {});
    auto info = client ? (*client)->info(soon()) : fail(client.error());
    if (!info) {
        out.push_back(trouble("Docker", info.error()));
        return;
    }
    const docker::EngineVersion& version = (*client)->version();
    out.push_back({State::Good, "Docker",
                   fmt::format("{} {} (API {}.{}) at {}, runtime {}, control groups v{}{}", version.product, version.release, version.api.major,
                               version.api.minor, (*client)->endpoint().address(), info->runtime, info->cgroupVersion,
                               info->rootless ? ", rootless" : ""),
                   {}});
    std::vector<std::string_view> absent;
    for (const auto& [supported, name] : {std::pair(info->memoryLimit, "memory"), std::pair(info->pidsLimit, "processes"),
                                          std::pair(info->seccomp, "system calls")}) {
        if (!supported) {
            absent.emplace_back(name);
        }
    }
    if (!absent.empty()) {
        out.push_back({State::Bad, "Docker limits", fmt::format("this engine cannot limit: {}", fmt::join(absent, ", ")),
                       "A rootless engine needs control groups v2 with delegation (systemd)."});
    }
}

void examineImages(std::vector<Finding>& out, ImageShelf& images)
{
    const auto list = images.list();
    if (!list) {
        return; // said under Docker already
    }
    for (const ImageStatus& image : *list) {
        const std::string topic = "Image " + image.language;
        const std::string remedy = "arena images build " + image.language;
        switch (image.state) {
        case ImageStatus::State::Ready:
            out.push_back({State::Good, topic, fmt::format("{}, {} MB", image.image, image.size.count() / 1'000'000), {}, image.language});
            break;
        case ImageStatus::State::Missing:
            out.push_back({State::Note, topic, "not built", remedy, image.language});
            break;
        case ImageStatus::State::Stale:
        case ImageStatus::State::WrongArchitecture:
            out.push_back({State::Bad, topic, image.detail, remedy, image.language});
            break;
        }
    }
}

void examineToolchains(std::vector<Finding>& out, const Languages& languages)
{
    std::vector<std::string> present;
    std::vector<std::string> missing;
    for (const auto& language : languages.all()) {
        if (const auto program = EmbeddedSessions::missingOnHost(*language)) {
            missing.push_back(fmt::format("{} ({})", language->name, *program));
        } else {
            present.push_back(language->name);
        }
    }
    Finding finding{State::Good, "Host toolchains", fmt::format("for the embedded sandbox: {}", present.empty() ? "none" : fmt::format("{}", fmt::join(present, ", "))), {}};
    if (!missing.empty()) {
        finding.state = State::Note;
        finding.text += fmt::format("; missing: {}", fmt::join(missing, ", "));
        finding.advice = "Install them with your package manager, or build the image: arena images build <language>";
    }
    out.push_back(std::move(finding));
}

/// The first language that the embedded sandbox can run here.
std::shared_ptr<const Language> anyRunnable(const Languages& languages)
{
    const auto found = std::ranges::find_if(languages.all(), [](const auto& language) { return !EmbeddedSessions::missingOnHost(*language); });
    return found == languages.all().end() ? nullptr : *found;
}

} // namespace

std::vector<Finding> examineMachine(SandboxChooser& sandboxes, ImageShelf& images, const Languages& languages)
{
    std::vector<Finding> out;
    examineDocker(out, sandboxes);
    examineImages(out, images);
    auto list = images.list();
    if (list) {
        const auto ready = std::ranges::find(*list, ImageStatus::State::Ready, &ImageStatus::state);
        auto sessions = sandboxes.docker(soon());
        if (ready != list->end() && sessions) {
            const ContainerClass wanted = containerClass(*languages.find(ready->language), mib(256), 64);
            out.push_back(trySandbox("Docker sandbox", [&]() -> Result<std::unique_ptr<Session>> {
                auto session = (*sessions)->yard().make(wanted, soon(), {});
                return session ? Result<std::unique_ptr<Session>>(std::move(*session)) : fail(session.error());
            }));
        }
    }
    examineToolchains(out, languages);
    if (const auto language = anyRunnable(languages)) {
        out.push_back(trySandbox("Embedded sandbox", [&] { return sandboxes.embedded().open({language, mib(256), 64}, soon(), {}); }));
    }
    if (const auto compiler = languages.find("cpp"); compiler && !EmbeddedSessions::missingOnHost(*compiler) && !sandboxes.hasHostHeaders()) {
        out.push_back({State::Note, "Host compilers", "start slowly in the embedded sandbox: no precompiled headers have been made",
                       "arena images build cpp java --source host"});
    }
    const CgroupHome& groups = sandboxes.embedded().groups();
    out.push_back({groups.version() == CgroupHome::Version::None ? State::Note : State::Good, "Control groups", groups.explanation(), {}});
    return out;
}

} // namespace ca
