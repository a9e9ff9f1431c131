// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// Makes the images of languages: for Docker, and unpacked for the embedded sandbox.
//
//   recipe --mmdebstrap--> root (tar, kept) --import--> codearena/<root>-root --agent on top--> codearena/<name>
//                                           --unpack--> roots/<root>
//   recipe --Dockerfile on a base image of a registry-----------------------------------------> codearena/<name>
//
// Everything is made beside its place and moved there when it is whole: an interrupted build leaves what was before.
#pragma once

#include "core/base/result.h"
#include "core/base/units.h"
#include "sandbox/docker/client.h"
#include "sandbox/session/debian_root.h"
#include "sandbox/session/recipe.h"

#include <filesystem>
#include <optional>
#include <stop_token>
#include <string>
#include <string_view>

namespace ca {

struct BuilderPlaces {
    std::filesystem::path recipes; // sandbox/images
    std::filesystem::path agent;   // the static binary
    std::filesystem::path data;    // roots, archives and downloads are kept here
};

struct ImageReport {
    enum class State : std::uint8_t { Missing, Ready, Stale, WrongArchitecture };
    State state = State::Missing;
    Bytes size;
    std::string why; // in words, when not Ready
    bool operator==(const ImageReport&) const = default;
};

class ImageBuilder {
public:
    /// Asks the agent what it is.
    [[nodiscard]] static Result<ImageBuilder> create(BuilderPlaces places);

    /// The recipe behind an image name: "codearena/python" or "python".
    [[nodiscard]] Result<Recipe> recipe(std::string_view image) const;

    /// The root of a recipe as a tar archive: the kept one if it is of this recipe.
    [[nodiscard]] Result<std::filesystem::path> buildRoot(const Recipe& recipe, const OnWorkStep& onStep, std::stop_token stop) const;

    /// The same, unpacked for the embedded sandbox.
    [[nodiscard]] Result<std::filesystem::path> unpackRoot(const Recipe& recipe, const OnWorkStep& onStep, std::stop_token stop) const;

    [[nodiscard]] Result<void> buildImage(const docker::Client& engine, const Recipe& recipe, const OnWorkStep& onStep,
                                          std::stop_token stop) const;

    /// From a base image, "debian:bookworm-slim".
    [[nodiscard]] Result<void> buildFromRegistry(const docker::Client& engine, const Recipe& recipe, std::string_view base,
                                                 const OnWorkStep& onStep, std::stop_token stop) const;

    [[nodiscard]] Result<ImageReport> examineImage(const docker::Client& engine, const Recipe& recipe) const;
    /// The unpacked root of exactly this recipe.
    [[nodiscard]] std::optional<std::filesystem::path> unpackedRoot(const Recipe& recipe) const;

    /// The image; the root under it goes with the last image that stands on it.
    [[nodiscard]] Result<void> removeImage(const docker::Client& engine, const Recipe& recipe) const;
    /// The unpacked root and the kept archive.
    [[nodiscard]] Result<void> removeRoot(const Recipe& recipe) const;

    [[nodiscard]] const std::string& agentBuild() const { return m_agentBuild; }

private:
    ImageBuilder(BuilderPlaces places, std::string agentBuild) : m_places(std::move(places)), m_agentBuild(std::move(agentBuild)) {}

    [[nodiscard]] std::filesystem::path archiveOf(const Recipe& recipe) const;
    [[nodiscard]] Result<void> importRoot(const docker::Client& engine, const Recipe& recipe, const OnWorkStep& onStep,
                                          std::stop_token stop) const;
    [[nodiscard]] Result<void> build(const docker::Client& engine, const Recipe& recipe, const std::string& context, const OnWorkStep& onStep,
                                     std::stop_token stop) const;

    BuilderPlaces m_places;
    std::string m_agentBuild;
};

} // namespace ca
