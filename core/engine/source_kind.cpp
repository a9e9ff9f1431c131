// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "core/engine/source_kind.h"

#include "core/engine/source_tokens.h"

#include <algorithm>
#include <array>

namespace ca {

namespace {

using Kind = SourceToken::Kind;

constexpr std::string_view kProgramMark = "codearena:program";
constexpr std::string_view kFunctionMark = "codearena:function";

/// Consecutive tokens that ask for the standard input; empty ones match nothing and end the sign.
struct Sign {
    std::string_view language; // empty: any
    std::array<std::string_view, 3> tokens;
};

constexpr std::array kSigns{
    Sign{"", {"stdin"}},
    Sign{"", {"STDIN"}},
    Sign{"", {"/dev/stdin"}},
    Sign{"python", {"input", "("}},
    Sign{"python", {"open", "(", "0"}},
    Sign{"python", {"fileinput"}},
    Sign{"javascript", {"readFileSync", "(", "0"}},
    Sign{"java", {"System", ".", "in"}},
    Sign{"cpp", {"cin"}},
    Sign{"cpp", {"scanf"}},
    Sign{"cpp", {"getchar"}},
    Sign{"c", {"scanf"}},
    Sign{"c", {"getchar"}},
    Sign{"c", {"gets"}},
    Sign{"go", {"os", ".", "Stdin"}},
    Sign{"go", {"fmt", ".", "Scan"}},
    Sign{"go", {"fmt", ".", "Scanln"}},
    Sign{"go", {"fmt", ".", "Scanf"}},
    Sign{"ruby", {"gets"}},
    Sign{"ruby", {"ARGF"}},
    Sign{"ruby", {"$stdin"}},
};

constexpr std::array<std::string_view, 4> kBeginAnywhere{"python", "javascript", "ruby", "php"};

bool matches(const std::vector<SourceToken>& tokens, std::size_t at, const Sign& sign)
{
    // "a.input(" is somebody else's.
    if (at > 0 && tokens[at - 1].text == "." && sign.language == "python") {
        return false;
    }
    for (std::size_t i = 0; i < sign.tokens.size() && !sign.tokens[i].empty(); ++i) {
        if (at + i >= tokens.size() || tokens[at + i].text != sign.tokens[i]) {
            return false;
        }
    }
    return tokens[at].kind != Kind::Text || sign.tokens[0].starts_with('/');
}

bool readsInput(std::string_view family, const std::vector<SourceToken>& tokens)
{
    return std::any_of(kSigns.begin(), kSigns.end(), [&](const Sign& sign) {
        if (!sign.language.empty() && sign.language != family) {
            return false;
        }
        for (std::size_t at = 0; at < tokens.size(); ++at) {
            if (matches(tokens, at, sign)) {
                return true;
            }
        }
        return false;
    });
}

bool hasMain(const std::vector<SourceToken>& tokens)
{
    for (std::size_t at = 0; at + 1 < tokens.size(); ++at) {
        if (tokens[at].kind == Kind::Word && tokens[at].text == "main" && tokens[at + 1].text == "(") {
            return true;
        }
    }
    return false;
}

/// "cpp17" is a kind of "cpp".
std::string_view familyOf(std::string_view language)
{
    return language.substr(0, language.find_first_of("0123456789"));
}

} // namespace

bool isWholeProgram(const Language& language, std::string_view source)
{
    if (source.find(kProgramMark) != std::string_view::npos) {
        return true;
    }
    if (source.find(kFunctionMark) != std::string_view::npos) {
        return false;
    }
    const std::vector<SourceToken> tokens = tokenize(language.lexical, source);
    const std::string_view family = familyOf(language.id);
    const bool needsMain = std::find(kBeginAnywhere.begin(), kBeginAnywhere.end(), family) == kBeginAnywhere.end();
    return readsInput(family, tokens) && (!needsMain || hasMain(tokens));
}

} // namespace ca
