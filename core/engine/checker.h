// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// The default checker: compares a program's output with the expected answer by the rules of the package format, as it streams in.
#pragma once

#include "core/model/problem.h"

#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace ca {

struct CheckResult {
    bool ok = true;
    std::string message; // "line 2, token 3: expected 5, found 6"; empty when ok

    bool operator==(const CheckResult&) const = default;
};

/// Fed with the output in chunks of any size; holds the answer, never the output. Tokens are separated by white space.
///
/// The output is first compared with the answer byte by byte. Only where the two differ are tokens looked at: that is where
/// letters may differ in case, numbers in their last digits and gaps in their width.
class TokenChecker {
public:
    TokenChecker(std::shared_ptr<const std::string> answer, const CheckerOptions& options);

    void feed(std::string_view chunk);
    /// The output has ended. Call once.
    [[nodiscard]] CheckResult finish();

private:
    [[nodiscard]] std::size_t matchBytes(std::string_view output);
    [[nodiscard]] std::optional<std::size_t> passWholeToken(std::string_view output, std::size_t same);
    [[nodiscard]] std::size_t settleDifference(std::string_view output);
    [[nodiscard]] std::size_t growToken(std::string_view output);
    [[nodiscard]] std::size_t skipGap(std::string_view output);
    void beginToken();
    void endToken();
    void skipGapOfAnswer();
    void noteLines(std::string_view consumed, std::size_t answerOffset);
    void failAtToken(std::string_view expected, std::string_view found);
    void failAtGap(std::string_view found);
    [[nodiscard]] bool sameText(std::string_view expected, std::string_view found) const;
    [[nodiscard]] bool numbersClose(std::string_view expected, std::string_view found) const;
    [[nodiscard]] bool answerEnded() const { return m_at == m_answer.size(); }
    [[nodiscard]] bool answerAtGap() const;
    [[nodiscard]] bool answerAtToken() const { return !answerEnded() && !answerAtGap(); }

    std::shared_ptr<const std::string> m_owner;
    std::string_view m_answer;
    CheckerOptions m_options;
    std::optional<CheckResult> m_failure;

    std::size_t m_at = 0;    // the answer before this offset has been matched
    bool m_midToken = false; // the output's last byte belongs to a token, equal so far to the answer's before m_at

    // A token of the output under comparison with answer[m_tokenBegin, m_tokenEnd).
    bool m_comparing = false;
    std::size_t m_tokenBegin = 0;
    std::size_t m_tokenEnd = 0;
    std::size_t m_tokenSize = 0;
    bool m_tokenSame = true;
    std::string m_token; // its first bytes: enough for a number or a message

    std::size_t m_line = 1;       // of the output
    std::size_t m_lineAnchor = 0; // the answer's offset when that line began: tokens match one to one, so this counts them
};

/// Bytes from a program, fit for a message: clipped, control characters escaped.
[[nodiscard]] std::string printableExcerpt(std::string_view bytes);

} // namespace ca
