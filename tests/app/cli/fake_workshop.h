// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// A workshop whose sandboxes are scripted and whose images are a list: what the commands see of one, without any sandbox.
#pragma once

#include "app/cli/arena.h"
#include "app/cli/interruption.h"
#include "app/compose/workshop.h"
#include "tests/app/cli/captured_console.h"
#include "tests/support/fake_session.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace ca::cli {

class FakeShelf final : public ImageShelf {
public:
    [[nodiscard]] Result<std::vector<ImageStatus>> list() override { return statuses; }
    [[nodiscard]] Result<void> build(const Language& language, ImageSource source, const Progress& progress,
                                     std::stop_token) override;
    [[nodiscard]] Result<void> remove(const Language& language) override;

    std::vector<ImageStatus> statuses;
    std::map<std::string, Error> failures; // of build and remove, by language
    std::vector<std::string> calls;
};

/// What all fake workshops of a test share: it outlives them, as the world outlives a process.
struct FakeWorld {
    FakeWorld();

    Languages languages;
    FakeSessionFactory sessions;
    FakeShelf shelf;
    std::vector<Finding> findings;
    std::filesystem::path recipes;
    ProblemPlaces problemPlaces;
    std::optional<WorkshopConfig> config; // the last one opened with
    Script script; // answers runs; by default the sum of the numbers in the input
};

/// The bytes of a content, from its file if need be.
[[nodiscard]] std::string wholeOf(const Content& content);

[[nodiscard]] std::unique_ptr<Workshop> makeFakeWorkshop(FakeWorld& world, const WorkshopConfig& config);

/// arena with these words, in a fake world.
struct Outcome {
    int exitCode = -1;
    QString out;
    QString err;
};
[[nodiscard]] Outcome runArena(FakeWorld& world, const std::vector<std::string>& words, Interruption& interruption,
                               int input = -1, ConsoleTraits traits = {});

} // namespace ca::cli
