// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
// Everything the cards of one test show, read, compared and cut to size. Takes as long as files and comparisons take, so it is
// made on another thread; pure but for the files it reads.
#pragma once

#include "app/desktop/run/clipped_text.h"
#include "core/model/judging.h"

#include <QString>

#include <memory>
#include <optional>
#include <string>

namespace ca::runs {

struct CardText {
    ClippedText shown;
    std::shared_ptr<const std::string> whole; // as much as "open all" may show
    bool present = false;
};

/// A place in the source that a test's error output names.
struct SourcePlace {
    int line = 0; // 1-based
    QString message;
};

struct TestMaterial {
    CardText input;
    CardText expected;
    CardText output;
    CardText errors;
    CardText conversation; // interactive problems
    std::vector<TextSpan> ownLines; // of the conversation, what the program said
    std::optional<SourcePlace> place;
    std::optional<std::size_t> firstDifferentLine;
};

struct TestQuestion {
    Submission submission;
    std::size_t test = 0;
    std::optional<TestResult> result;
};

[[nodiscard]] TestMaterial materialOf(const TestQuestion& question);

/// The first bytes of a content.
[[nodiscard]] std::string beginningOf(const Content& content, std::size_t most);

} // namespace ca::runs
