// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// The one place where engine and sandboxes are put together. The faces (CLI, desktop, server) see this and core/, never sandbox/.
#pragma once

#include "core/base/clock.h"
#include "core/engine/engine.h"
#include "core/package/languages.h"

#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace ca {

enum class SandboxChoice : std::uint8_t { Auto, Docker, Embedded };

struct WorkshopConfig {
    SandboxChoice sandbox = SandboxChoice::Auto;
    std::string engineAddress;               // of Docker; empty: DOCKER_HOST, contexts, known sockets
    std::filesystem::path resources;         // holds languages.json; empty: found beside the program or installed
    std::filesystem::path images;            // recipes; empty: found likewise
    std::filesystem::path data;              // image roots and caches; empty: $XDG_DATA_HOME/codearena
    EngineOptions engine;
    unsigned warm = 1;                       // containers kept ready per language in use (0: no pool)
};

/// One thing doctor looked at.
struct Finding {
    enum class State : std::uint8_t { Good, Note, Bad };
    State state = State::Good;
    std::string topic;  // "Docker", "Python image", "Memory limit"
    std::string text;   // what is the case, with figures
    std::string advice; // what to do about it; empty when nothing
    std::string image = {}; // the language whose image it is about; empty: something else
    bool operator==(const Finding&) const = default;
};

struct ImageStatus {
    enum class State : std::uint8_t { Missing, Ready, Stale, WrongArchitecture };
    std::string language;
    std::string image;
    State state = State::Missing;
    Bytes size;
    std::string detail;
    std::optional<std::filesystem::path> root; // an unpacked root for the embedded sandbox
    bool operator==(const ImageStatus&) const = default;
};

struct ImageProgress {
    std::string step;              // "Fetching packages"
    double fraction = -1;          // 0..1, negative when unknown
};

enum class ImageSource : std::uint8_t {
    Debootstrap, // a Debian root made here, no registry
    Registry,    // on a base image from a registry
    Host,        // no image: what makes the host's own toolchain start fast in the embedded sandbox
};

/// Images of languages: docker images, and unpacked roots for the embedded sandbox.
class ImageShelf {
public:
    using Progress = std::function<void(const ImageProgress&)>;
    virtual ~ImageShelf() = default;
    [[nodiscard]] virtual Result<std::vector<ImageStatus>> list() = 0;
    [[nodiscard]] virtual Result<void> build(const Language& language, ImageSource source, const Progress& progress,
                                             std::stop_token stop) = 0;
    [[nodiscard]] virtual Result<void> remove(const Language& language) = 0;
};

/// Where problem packages are, one folder each.
struct ProblemPlaces {
    std::vector<std::filesystem::path> folders; // the bundled ones, then the user's
    std::filesystem::path own;                  // the user's, where new ones go; made when it is needed
    std::filesystem::path cache;                // for the catalogue's index
    bool operator==(const ProblemPlaces&) const = default;
};

class Workshop {
public:
    /// Reads the languages and chooses the sandbox lazily: nothing of Docker is touched before it is needed.
    [[nodiscard]] static Result<std::unique_ptr<Workshop>> create(const WorkshopConfig& config);
    virtual ~Workshop() = default;

    [[nodiscard]] virtual const Languages& languages() const = 0;
    [[nodiscard]] virtual Engine& engine() = 0;
    /// A factory that applies the configured choice; for live runs and benchmarks.
    [[nodiscard]] virtual SessionFactory& sessions() = 0;
    /// A factory of one kind with or without a pool, for benchmarks that compare them.
    [[nodiscard]] virtual Result<std::unique_ptr<SessionFactory>> factory(SandboxChoice kind, unsigned warm) = 0;
    [[nodiscard]] virtual ImageShelf& images() = 0;
    [[nodiscard]] virtual std::vector<Finding> examine() = 0;
    [[nodiscard]] virtual const std::filesystem::path& recipes() const = 0; // sandbox/images: self-tests
    [[nodiscard]] virtual ProblemPlaces problemPlaces() const = 0;
};

} // namespace ca
