// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "sandbox/session/image_builder.h"

#include "core/base/files.h"
#include "core/base/unique_fd.h"
#include "sandbox/session/child_process.h"
#include "sandbox/session/debian_sources.h"
#include "sandbox/session/dockerfile.h"
#include "sandbox/session/ustar.h"

#include <algorithm>
#include <fcntl.h>
#include <unistd.h>

#include <fmt/format.h>

namespace ca {

namespace {

namespace fs = std::filesystem;

constexpr Bytes kAgentSize = mib(16);
constexpr std::chrono::seconds kAnswer(30);          // of calls that move nothing
constexpr std::chrono::minutes kImport(10);          // a gigabyte on a slow disk
constexpr std::chrono::minutes kRegistryBuild(60);   // a base image and packages on a slow line
constexpr std::chrono::hours kKeepDownloads(24 * 30);

docker::Patience within(auto time, std::stop_token stop = {})
{
    return {std::chrono::steady_clock::now() + time, std::move(stop)};
}

void report(const OnWorkStep& onStep, std::string what, double fraction)
{
    if (onStep) {
        onStep({std::move(what), fraction});
    }
}

/// Part of a longer work: its fractions are of `share`.
OnWorkStep scaled(const OnWorkStep& onStep, double share)
{
    return [&onStep, share](const WorkStep& step) { report(onStep, step.what, step.fraction < 0 ? step.fraction : step.fraction * share); };
}

/// Packages that were downloaded long ago have newer versions by now.
void forgetOldDownloads(const fs::path& packages)
{
    std::error_code error;
    const auto oldest = fs::file_time_type::clock::now() - kKeepDownloads;
    for (const auto& file : fs::directory_iterator(packages, error)) {
        if (const auto time = file.last_write_time(error); !error && time < oldest) {
            fs::remove(file.path(), error);
        }
    }
}

/// Removes what is named `name` of any other hash: "python-0123456789abcdef.tar".
void removeOthers(const fs::path& keep, std::string_view name)
{
    std::error_code error;
    for (const auto& entry : fs::directory_iterator(keep.parent_path(), error)) {
        const std::string file = entry.path().filename().string();
        if (entry.path() != keep && file.starts_with(fmt::format("{}-", name))) {
            fs::remove_all(entry.path(), error);
        }
    }
}

/// What the embedded sandbox lays over a root that it shows read-only, where nothing can be made any more. A container engine
/// makes its own, so an archive has none.
void addMountPoints(const fs::path& root)
{
    std::error_code error;
    fs::create_directory(root / "dev", error);
    for (const char* file : {"ca-agent", "dev/null", "dev/zero", "dev/full", "dev/random", "dev/urandom", "dev/tty"}) {
        (void)writeFileAtomically(root / file, {});
    }
}

/// Builds of the same image that have lost their name to a newer one. Containers may still run on them; then they stay until the
/// next build.
void removeNameless(const docker::Client& engine, const Recipe& recipe)
{
    const auto builds = engine.listImages({"ca.image=" + recipe.name}, within(kAnswer));
    for (const docker::ImageInfo& image : builds ? *builds : std::vector<docker::ImageInfo>{}) {
        const bool named = std::any_of(image.tags.begin(), image.tags.end(), [](const std::string& tag) { return tag != "<none>:<none>"; });
        if (!named) {
            (void)engine.removeImage(image.id, within(kAnswer));
        }
    }
}

Result<void> makeFolder(const fs::path& folder)
{
    std::error_code error;
    fs::create_directories(folder, error);
    return error ? fail(Fault::Denied, fmt::format("making the folder {}: {}", folder.string(), error.message())) : Result<void>();
}

} // namespace

Result<ImageBuilder> ImageBuilder::create(BuilderPlaces places)
{
    std::string build;
    const auto status = runChild({{places.agent.string(), "--version"}, {}}, [&build](std::string_view line) { build = line; }, {});
    if (!status || *status != 0 || build.empty()) {
        return fail(Fault::Unavailable, fmt::format("the sandbox agent {} does not run", places.agent.string()), "Build or install it again.");
    }
    return ImageBuilder(std::move(places), build.substr(build.rfind(' ') + 1)); // "ca-agent protocol 1 build 48fefa4829694f4f"
}

Result<Recipe> ImageBuilder::recipe(std::string_view image) const
{
    const std::string_view name = image.substr(image.rfind('/') + 1);
    const fs::path folder = m_places.recipes / name.substr(0, name.find(':'));
    std::error_code error;
    if (!fs::exists(folder / "recipe.txt", error)) {
        return fail(Fault::NotFound, fmt::format("there is no recipe for the image {}", image), fmt::format("Recipes are folders of {}.", m_places.recipes.string()));
    }
    return readRecipe(folder);
}

fs::path ImageBuilder::archiveOf(const Recipe& recipe) const
{
    return m_places.data / "images" / fmt::format("{}-{}.tar", recipe.root, recipe.hash);
}

Result<fs::path> ImageBuilder::buildRoot(const Recipe& recipe, const OnWorkStep& onStep, std::stop_token stop) const
{
    const fs::path tar = archiveOf(recipe);
    std::error_code error;
    if (fs::exists(tar, error)) {
        return tar;
    }
    if (auto made = makeFolder(tar.parent_path()); !made) {
        return fail(std::move(made.error()));
    }
    const DebianRootOptions options{debianSources("/etc/apt", kDebianSuite), m_places.data / "packages", ::geteuid() == 0};
    forgetOldDownloads(options.packages);
    if (auto made = makeDebianRoot(recipe, options, tar, onStep, std::move(stop)); !made) {
        return fail(std::move(made.error()));
    }
    removeOthers(tar, recipe.root);
    return tar;
}

Result<fs::path> ImageBuilder::unpackRoot(const Recipe& recipe, const OnWorkStep& onStep, std::stop_token stop) const
{
    if (auto there = unpackedRoot(recipe)) {
        return std::move(*there);
    }
    const auto tar = buildRoot(recipe, scaled(onStep, 0.9), stop);
    if (!tar) {
        return tar;
    }
    report(onStep, "Unpacking the root", 0.9);
    const fs::path root = m_places.data / "roots" / fmt::format("{}-{}", recipe.root, recipe.hash);
    const fs::path partial = root.string() + ".partial";
    std::error_code error;
    fs::remove_all(partial, error);
    if (auto made = makeFolder(partial); !made) {
        return fail(std::move(made.error()));
    }
    std::string said;
    const auto status = runChild({{"tar", "-x", "-f", tar->string(), "-C", partial.string(), "--no-same-owner"}, {"LC_ALL=C.UTF-8"}},
                                 [&said](std::string_view line) { said = line; }, std::move(stop));
    if (status && *status == 0) {
        addMountPoints(partial);
        fs::rename(partial, root, error);
        if (!error) {
            removeOthers(root, recipe.root);
            return root;
        }
        said = error.message();
    }
    fs::remove_all(partial, error);
    return fail(status ? Error{Fault::Internal, fmt::format("unpacking {}: {}", tar->string(), said), {}} : status.error());
}

Result<void> ImageBuilder::importRoot(const docker::Client& engine, const Recipe& recipe, const OnWorkStep& onStep, std::stop_token stop) const
{
    const auto present = engine.inspectImage(recipe.rootImage(), within(kAnswer, stop));
    if (!present) {
        return fail(present.error());
    }
    const auto hash = *present ? (*present)->labels.find("ca.recipe") : docker::Labels::const_iterator{};
    if (*present && hash != (*present)->labels.end() && hash->second == recipe.hash && (*present)->architecture == engine.version().architecture) {
        return {};
    }
    const auto tar = buildRoot(recipe, scaled(onStep, 0.85), stop);
    if (!tar) {
        return fail(tar.error());
    }
    const UniqueFd file(::open(tar->c_str(), O_RDONLY | O_CLOEXEC));
    std::error_code error;
    const Bytes size{static_cast<std::uint64_t>(fs::file_size(*tar, error))};
    const auto onImport = [&onStep, size](const docker::Progress& progress) {
        report(onStep, "Importing the root", 0.85 + 0.1 * static_cast<double>(progress.done.count()) / static_cast<double>(size.count() + 1));
    };
    const docker::ImportRequest request{recipe.rootImage() + ":latest",
                                        file.get(),
                                        size,
                                        {"LABEL ca.recipe=" + recipe.hash, "LABEL ca.root=" + recipe.root},
                                        {}};
    const auto id = engine.importImage(request, onImport, within(kImport, std::move(stop)));
    return id ? Result<void>() : fail(id.error());
}

Result<void> ImageBuilder::build(const docker::Client& engine, const Recipe& recipe, const std::string& context, const OnWorkStep& onStep,
                                 std::stop_token stop) const
{
    const auto onLine = [&onStep](const docker::Progress& progress) {
        if (progress.text.starts_with("Step ")) {
            report(onStep, progress.text, -1);
        }
    };
    const docker::BuildRequest request{recipe.image() + ":latest", context, imageLabels(recipe, m_agentBuild), {}, {}};
    const auto id = engine.buildImage(request, onLine, within(kRegistryBuild, std::move(stop)));
    if (!id) {
        return fail(id.error());
    }
    removeNameless(engine, recipe);
    report(onStep, "Ready", 1.0);
    return {};
}

Result<void> ImageBuilder::buildImage(const docker::Client& engine, const Recipe& recipe, const OnWorkStep& onStep, std::stop_token stop) const
{
    auto agent = readFile(m_places.agent, kAgentSize);
    if (!agent) {
        return fail(std::move(agent.error()));
    }
    if (auto imported = importRoot(engine, recipe, onStep, stop); !imported) {
        return imported;
    }
    report(onStep, "Adding the agent", 0.96);
    Ustar context;
    context.add("Dockerfile", agentDockerfile(recipe));
    context.add("ca-agent", *agent, true);
    const auto toTheEnd = [&onStep](const WorkStep& step) {
        if (step.fraction >= 0) { // the builder's own lines are not news for two of them
            report(onStep, step.what, step.fraction);
        }
    };
    return build(engine, recipe, context.bytes(), toTheEnd, std::move(stop));
}

Result<void> ImageBuilder::buildFromRegistry(const docker::Client& engine, const Recipe& recipe, std::string_view base, const OnWorkStep& onStep,
                                             std::stop_token stop) const
{
    auto agent = readFile(m_places.agent, kAgentSize);
    if (!agent) {
        return fail(std::move(agent.error()));
    }
    Ustar context;
    context.add("Dockerfile", registryDockerfile(recipe, base));
    context.add("ca-agent", *agent, true);
    for (const auto& [name, content] : recipe.files) {
        context.add("recipe/" + name, content);
    }
    context.add("recipe/keep", keepList(recipe));
    context.add("recipe/drop", dropList(recipe));
    return build(engine, recipe, context.bytes(), onStep, std::move(stop));
}

Result<ImageReport> ImageBuilder::examineImage(const docker::Client& engine, const Recipe& recipe) const
{
    using State = ImageReport::State;
    const auto found = engine.inspectImage(recipe.image(), within(kAnswer));
    if (!found) {
        return fail(found.error());
    }
    if (!*found) {
        return ImageReport{State::Missing, {}, "not built"};
    }
    const docker::ImageInfo& image = **found;
    const auto differs = [&](const char* label) {
        const auto wanted = imageLabels(recipe, m_agentBuild);
        const auto there = image.labels.find(label);
        return there == image.labels.end() || there->second != wanted.at(label);
    };
    if (image.architecture != engine.version().architecture) {
        return ImageReport{State::WrongArchitecture, image.size, fmt::format("made for {}, the engine runs {}", image.architecture, engine.version().architecture)};
    }
    if (differs("ca.recipe")) {
        return ImageReport{State::Stale, image.size, "made from an older recipe"};
    }
    if (differs("ca.agent") || differs("ca.protocol")) {
        return ImageReport{State::Stale, image.size, "holds another agent"};
    }
    return ImageReport{State::Ready, image.size, {}};
}

std::optional<fs::path> ImageBuilder::unpackedRoot(const Recipe& recipe) const
{
    std::error_code error;
    fs::path root = m_places.data / "roots" / fmt::format("{}-{}", recipe.root, recipe.hash);
    return fs::is_directory(root, error) ? std::optional(std::move(root)) : std::nullopt;
}

Result<void> ImageBuilder::removeImage(const docker::Client& engine, const Recipe& recipe) const
{
    if (auto removed = engine.removeImage(recipe.image(), within(kAnswer)); !removed) {
        return removed;
    }
    // Refused while another image stands on it.
    (void)engine.removeImage(recipe.rootImage(), within(kAnswer));
    return {};
}

Result<void> ImageBuilder::removeRoot(const Recipe& recipe) const
{
    removeOthers(m_places.data / "roots" / "-", recipe.root);
    removeOthers(m_places.data / "images" / "-", recipe.root);
    return {};
}

} // namespace ca
