// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// Listens to what a program writes in one test: compares it with the answer as it comes, or holds it for a validator.
#pragma once

#include "core/base/result.h"
#include "core/engine/checker.h"
#include "core/model/problem.h"

#include <memory>
#include <string>
#include <string_view>

namespace ca {

class OutputCheck {
public:
    virtual ~OutputCheck() = default;
    virtual void hear(std::string_view chunk) = 0;
    /// The output has ended. Call once.
    [[nodiscard]] virtual CheckResult finish() = 0;
};

/// By the default checker's rules, or by those of a signature's answers. Reads the answer now.
[[nodiscard]] Result<std::unique_ptr<OutputCheck>> checkAgainstAnswer(const Problem& problem, const TestCase& test);

/// Keeps everything, which the run's output limit bounds.
class HeldOutput final : public OutputCheck {
public:
    void hear(std::string_view chunk) override { m_output.append(chunk); }
    [[nodiscard]] CheckResult finish() override { return {}; }
    [[nodiscard]] std::string take() { return std::move(m_output); }

private:
    std::string m_output;
};

} // namespace ca
