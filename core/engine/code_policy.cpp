// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "core/engine/code_policy.h"

#include "core/engine/checker.h"
#include "core/engine/source_tokens.h"

#include <algorithm>
#include <string>
#include <unordered_map>

namespace ca {

namespace {

constexpr std::size_t kMostRemarks = 100;

using Kind = SourceToken::Kind;
using Tokens = std::vector<SourceToken>;

struct Part {
    bool any = false;
    SourceToken token;

    [[nodiscard]] bool matches(const SourceToken& other) const
    {
        return any || ((token.kind == Kind::Text) == (other.kind == Kind::Text) && token.text == other.text);
    }
};

struct Pattern {
    std::vector<Part> parts;
    const std::string* reason = nullptr;

    [[nodiscard]] bool matchesAt(const Tokens& tokens, std::size_t at) const
    {
        return parts.size() <= tokens.size() - at
            && std::equal(parts.begin(), parts.end(), tokens.begin() + static_cast<std::ptrdiff_t>(at),
                          [](const Part& part, const SourceToken& token) { return part.matches(token); });
    }
};

/// A rule's words are split as sources are, so "std::process" and "std" ":" ":" "process" are the same pattern.
Pattern compile(const PolicyRule& rule)
{
    LexicalForm plain;
    plain.stringQuotes = {"\""};
    Pattern pattern;
    pattern.reason = &rule.reason;
    for (const std::string& word : rule.tokens) {
        if (word == "*") {
            pattern.parts.push_back({true, {}});
            continue;
        }
        for (const SourceToken& token : tokenize(plain, word)) {
            pattern.parts.push_back({false, token});
        }
    }
    return pattern;
}

/// The patterns by their first token, so that a source token meets only those that could begin with it.
class PatternIndex {
public:
    explicit PatternIndex(const std::vector<PolicyRule>& rules)
    {
        for (const PolicyRule& rule : rules) {
            Pattern pattern = compile(rule);
            if (pattern.parts.empty()) {
                continue;
            }
            const Part& first = pattern.parts.front();
            (first.any ? m_anywhere : m_byFirst[first.token.text]).push_back(std::move(pattern));
        }
    }

    template <class Visit>
    void forEachAt(const Tokens& tokens, std::size_t at, Visit visit) const
    {
        const auto candidates = m_byFirst.find(tokens[at].text);
        if (candidates != m_byFirst.end()) {
            visitMatches(candidates->second, tokens, at, visit);
        }
        visitMatches(m_anywhere, tokens, at, visit);
    }

private:
    template <class Visit>
    static void visitMatches(const std::vector<Pattern>& patterns, const Tokens& tokens, std::size_t at, Visit visit)
    {
        for (const Pattern& pattern : patterns) {
            if (pattern.matchesAt(tokens, at)) {
                visit(pattern);
            }
        }
    }

    std::unordered_map<std::string_view, std::vector<Pattern>> m_byFirst;
    std::vector<Pattern> m_anywhere;
};

/// The matched tokens as one would write them, whatever stood between them.
std::string spell(const Tokens& tokens, std::size_t at, std::size_t count)
{
    std::string text;
    for (std::size_t i = at; i < at + count; ++i) {
        const bool gap = i > at && tokens[i].kind == Kind::Word && tokens[i - 1].kind == Kind::Word;
        text.append(gap ? " " : "").append(tokens[i].text);
    }
    return printableExcerpt(text);
}

} // namespace

std::vector<PolicyRemark> checkPolicy(const Language& language, std::string_view source)
{
    const PatternIndex patterns(language.policy);
    const Tokens tokens = tokenize(language.lexical, source);
    std::vector<PolicyRemark> remarks;
    for (std::size_t at = 0; at < tokens.size() && remarks.size() < kMostRemarks; ++at) {
        patterns.forEachAt(tokens, at, [&](const Pattern& pattern) {
            const std::size_t line = tokens[at].line;
            // Remarks come in the order of lines, so those of this line are the last ones.
            const bool known = std::any_of(remarks.rbegin(), remarks.rend(), [&](const PolicyRemark& remark) {
                return remark.line == line && remark.reason == *pattern.reason;
            });
            if (!known) {
                remarks.push_back({line, spell(tokens, at, pattern.parts.size()), *pattern.reason});
            }
        });
    }
    return remarks;
}

} // namespace ca
