// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
// A text as a tree of blocks, whatever notation it was written in. Values: made on any thread, shown on another.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace ca {

struct ProseSpan {
    enum class Kind : std::uint8_t { Text, Formula, Picture, LineBreak };

    Kind kind = Kind::Text;
    std::string text;      // Formula: its TeX; Picture: what stands for it
    std::string target;    // of a link or a picture
    bool strong = false;
    bool emphasised = false;
    bool struck = false;
    bool code = false;
    bool display = false; // a formula that stands by itself

    bool operator==(const ProseSpan&) const = default;
};

enum class ProseAlign : std::uint8_t { None, Left, Centre, Right };
enum class ProseTask : std::uint8_t { None, Open, Done };

struct ProseBlock {
    enum class Kind : std::uint8_t {
        Paragraph,
        Heading,          // level
        Code,             // spans[0].text, language
        Quote,            // children
        List,             // children: items; ordered, level: its first number
        Item,             // children; task
        Table,            // children: rows, the first `level` of them heads
        Row,              // children: cells
        Cell,             // spans, align
        Rule,
        NextSample,       // where the package wants its next sample
        RemainingSamples, // and all that are left
    };

    Kind kind = Kind::Paragraph;
    int level = 0;
    bool ordered = false;
    bool tight = false; // a list whose items are not set apart
    bool continues = false; // the block before, from which it was cut
    ProseTask task = ProseTask::None;
    ProseAlign align = ProseAlign::None;
    std::string language;
    std::vector<ProseSpan> spans;
    std::vector<ProseBlock> children;

    bool operator==(const ProseBlock&) const = default;
};

using Prose = std::vector<ProseBlock>;

/// Deeper quotes and lists are shown at this depth.
inline constexpr int kDeepestProse = 12;

/// Gives "{{nextsample}}" and "{{remainingsamples}}" in paragraphs blocks of their own.
[[nodiscard]] Prose withSamplePlaces(Prose prose);

/// Cuts blocks that are too long to be shown at once; the pieces say that they continue the one before.
[[nodiscard]] Prose inSlices(Prose prose);

/// The text with every {{name}} of a known constant replaced.
template <class Constants>
[[nodiscard]] std::string withConstants(std::string_view text, const Constants& constants)
{
    std::string out;
    while (!text.empty()) {
        const std::size_t open = text.find("{{");
        const std::size_t close = open == text.npos ? text.npos : text.find("}}", open);
        if (close == text.npos) {
            return out.append(text);
        }
        const auto found = constants.find(std::string(text.substr(open + 2, close - open - 2)));
        out.append(text.substr(0, open));
        out.append(found == constants.end() ? text.substr(open, close + 2 - open) : std::string_view(found->second));
        text.remove_prefix(close + 2);
    }
    return out;
}

} // namespace ca
