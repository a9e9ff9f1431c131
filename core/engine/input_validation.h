// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// A package's input validator over many inputs, in one sandbox: exit code 42 means that an input is what the statement promises.
#pragma once

#include "core/base/clock.h"
#include "core/engine/engine.h"

#include <memory>
#include <stop_token>
#include <string>
#include <vector>

namespace ca {

struct InputToValidate {
    std::string name;
    Content input;
    std::vector<std::string> arguments;
    std::vector<PackagedFile> files;
};

struct InputFinding {
    bool accepted = false;
    std::string words; // what the validator wrote, clipped

    bool operator==(const InputFinding&) const = default;
};

struct InputValidation {
    const EngineOptions& options;
    SessionFactory& sessions;
    const Clock& clock;
    Limits limits;
    std::stop_token stop;
};

/// One finding for each input, in their order. An Error is about the validator (it does not compile) or about us.
[[nodiscard]] Result<std::vector<InputFinding>> validateInputs(const InputValidation& setting, const PackagedProgram& program,
                                                               const std::shared_ptr<const Language>& language,
                                                               const std::vector<InputToValidate>& inputs);

} // namespace ca
