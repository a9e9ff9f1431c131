// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "core/package/examination_parts.h"

#include "core/base/ascii.h"

#include <algorithm>
#include <array>
#include <cctype>

#include <fmt/format.h>

namespace ca {

namespace {

using Severity = Remark::Severity;

struct Line {
    std::size_t number = 0;
    std::string_view text;
    bool code = false;
};

std::vector<Line> linesOf(std::string_view text)
{
    std::vector<Line> lines;
    bool code = false;
    for (std::size_t number = 1; !text.empty(); ++number) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        const std::string_view line = text.substr(0, end);
        const bool fence = line.starts_with("```") || line.starts_with("~~~");
        lines.push_back({number, line, code || fence});
        code = code != fence;
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return lines;
}

bool isWordCharacter(char c)
{
    return std::isalnum(static_cast<unsigned char>(c)) != 0;
}

bool holdsWord(std::string_view text, std::string_view word)
{
    for (std::size_t at = text.find(word); at != std::string_view::npos; at = text.find(word, at + 1)) {
        const bool begins = at == 0 || !isWordCharacter(text[at - 1]);
        const std::size_t end = at + word.size();
        if (begins && (end == text.size() || !isWordCharacter(text[end]))) {
            return true;
        }
    }
    return false;
}

class StatementLinter {
public:
    StatementLinter(std::string_view text, const StatementContext& context)
        : m_text(text)
        , m_context(context)
        , m_lines(linesOf(text))
    {
    }

    std::vector<LintRemark> lint()
    {
        m_remarks = lintFormulas(m_text, m_context.markdown ? TextForm::Markdown : TextForm::Tex);
        if (m_context.markdown) {
            lintTitle();
            lintImages();
            lintTags();
        }
        if (m_context.english) {
            lintSections();
            lintSamples();
        }
        return std::move(m_remarks);
    }

private:
    void tell(Severity severity, std::size_t line, std::string text) { m_remarks.push_back({severity, line, std::move(text)}); }

    /// The judge writes the name above a statement in Markdown.
    void lintTitle()
    {
        const auto first = std::find_if(m_lines.begin(), m_lines.end(), [](const Line& line) { return !line.text.empty(); });
        if (first == m_lines.end()) {
            tell(Severity::Error, 0, "is empty");
        } else if (first->text.starts_with("# ")) {
            tell(Severity::Warning, first->number, "begins with a title, but the problem's name is shown above it already");
        }
    }

    void lintImages()
    {
        for (const Line& line : m_lines) {
            for (std::size_t at = line.text.find("!["); !line.code && at != std::string_view::npos; at = line.text.find("![", at + 2)) {
                const std::size_t open = line.text.find("](", at);
                const std::size_t close = open == std::string_view::npos ? open : line.text.find_first_of(") ", open + 2);
                if (close != std::string_view::npos) {
                    lintImage(line, std::string(line.text.substr(open + 2, close - open - 2)));
                }
            }
        }
    }

    void lintImage(const Line& line, const std::string& target)
    {
        if (target.find("://") != std::string::npos) {
            tell(Severity::Error, line.number, fmt::format("{}: pictures must lie in the package", target));
        } else if (!m_context.files.contains(target)) {
            tell(Severity::Error, line.number, fmt::format("there is no picture {} beside the statement", target));
        }
    }

    /// {{name}}: constants and the places of samples.
    void lintTags()
    {
        std::size_t samples = 0;
        for (const Line& line : m_lines) {
            for (std::size_t at = line.text.find("{{"); !line.code && at != std::string_view::npos; at = line.text.find("{{", at + 2)) {
                const std::size_t close = line.text.find("}}", at);
                const std::string name(line.text.substr(at + 2, close == std::string_view::npos ? 0 : close - at - 2));
                if (name == "nextsample" && ++samples > m_context.samples) {
                    tell(Severity::Error, line.number, "{{nextsample}} asks for a sample that is not there");
                } else if (isName(name) && name != "nextsample" && name != "remainingsamples" && !m_context.constants.contains(name)) {
                    tell(Severity::Warning, line.number, fmt::format("{{{{{}}}}} is not one of the problem's constants", name));
                }
            }
        }
    }

    static bool isName(std::string_view name)
    {
        return !name.empty() && std::all_of(name.begin(), name.end(), [](char c) { return isWordCharacter(c) || c == '_'; });
    }

    [[nodiscard]] bool hasSection(std::string_view word) const
    {
        return std::any_of(m_lines.begin(), m_lines.end(), [&](const Line& line) {
            const bool heading = m_context.markdown ? line.text.starts_with("#")
                                                    : line.text.find("\\section") != std::string_view::npos
                    || line.text.find("\\begin{") != std::string_view::npos;
            return heading && !line.code && holdsWord(lowerCase(line.text), word);
        });
    }

    void lintSections()
    {
        std::vector<std::string_view> wanted{"input", "output"};
        if (m_context.function) {
            wanted = {"constraints"};
        } else if (m_context.interactive) {
            wanted = {"interaction"};
        }
        for (const std::string_view section : wanted) {
            if (!hasSection(section)) {
                tell(Severity::Warning, 0, fmt::format("has no section about {}", section));
            }
        }
    }

    /// Each sample should be explained: its number, or the word for it, stands after the word sample.
    void lintSamples()
    {
        if (!m_context.markdown || m_context.samples == 0) {
            return;
        }
        constexpr std::array<std::string_view, 6> kOrdinals{"first", "second", "third", "fourth", "fifth", "sixth"};
        const std::string text = lowerCase(m_text);
        const std::size_t begin = text.find("sample");
        if (begin == std::string::npos) {
            tell(Severity::Warning, 0, "says nothing about the samples");
            return;
        }
        const std::string_view rest = std::string_view(text).substr(begin > 20 ? begin - 20 : 0);
        for (std::size_t i = 1; i <= m_context.samples; ++i) {
            const bool ordinal = i <= kOrdinals.size() && holdsWord(rest, kOrdinals[i - 1]);
            if (!ordinal && m_context.samples > 1 && !holdsWord(rest, std::to_string(i))) {
                tell(Severity::Note, 0, fmt::format("does not speak about sample {}", i));
            }
        }
    }

    std::string_view m_text;
    const StatementContext& m_context;
    std::vector<Line> m_lines;
    std::vector<LintRemark> m_remarks;
};

} // namespace

std::vector<LintRemark> lintStatement(std::string_view text, const StatementContext& context)
{
    return StatementLinter(text, context).lint();
}

} // namespace ca
