// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "core/package/format_languages.h"

#include <algorithm>
#include <array>

namespace ca {

namespace {

struct FormatLanguage {
    std::string_view code;
    std::string_view ids;     // ours, separated by spaces
    std::string_view entry;   // the default entry point's file
    std::string_view endings; // those that determine the language, each between spaces
};

constexpr std::array<FormatLanguage, 52> kTable{{
    {"ada", "", "", " adb ads "},
    {"algol68", "", "", " a68 "},
    {"apl", "", "", " apl "},
    {"bash", "", "", " sh "},
    {"c", "c", "", " c "},
    {"cgmp", "", "", ""},
    {"cobol", "", "", " cob "},
    {"cpp", "cpp cpp17", "", " cc cpp cxx c++ C "},
    {"cppgmp", "", "", ""},
    {"crystal", "", "", " cr "},
    {"csharp", "", "", " cs "},
    {"d", "", "", " d "},
    {"dart", "", "", " dart "},
    {"elixir", "", "", " ex "},
    {"erlang", "", "", " erl "},
    {"forth", "", "", " fth 4th forth frt "},
    {"fortran", "", "", " f90 "},
    {"fsharp", "", "", " fs "},
    {"gerbil", "", "", " ss "},
    {"go", "go", "", " go "},
    {"haskell", "", "", " hs "},
    {"java", "java", "Main.java", " java "},
    {"javaalgs4", "", "Main.java", ""},
    {"javascript", "javascript", "main.js", " js "},
    {"julia", "", "", " jl "},
    {"kotlin", "", "Main.kt", " kt "},
    {"lisp", "", "main.lisp", " lisp cl "},
    {"lua", "", "", " lua "},
    {"modula2", "", "", " mod def "},
    {"nim", "", "", " nim "},
    {"objectivec", "", "", " m "},
    {"ocaml", "", "", " ml "},
    {"octave", "", "", ""},
    {"odin", "", "", " odin "},
    {"pascal", "", "", " pas "},
    {"perl", "", "", " pm "},
    {"php", "", "main.php", " php "},
    {"prolog", "", "", " pl "},
    {"python2", "", "main.py2", " py2 "},
    {"python3", "python", "main.py", " py py3 "},
    {"python3numpy", "", "main.py", ""},
    {"racket", "", "", " rkt "},
    {"ruby", "ruby", "", " rb "},
    {"rust", "rust", "", " rs "},
    {"scala", "", "", " scala "},
    {"simula", "", "", " sim "},
    {"smalltalk", "", "", " st "},
    {"snobol", "", "", " sno "},
    {"swift", "", "", " swift "},
    {"typescript", "", "", " ts "},
    {"visualbasic", "", "", " vb "},
    {"zig", "", "", " zig "},
}};

const FormatLanguage* find(std::string_view code)
{
    const auto found = std::find_if(kTable.begin(), kTable.end(), [&](const FormatLanguage& row) { return row.code == code; });
    return found == kTable.end() ? nullptr : &*found;
}

} // namespace

bool isLanguageCode(std::string_view code)
{
    return find(code) != nullptr;
}

std::vector<std::string> languageIds(std::string_view code)
{
    std::vector<std::string> ids;
    const FormatLanguage* row = find(code);
    std::string_view rest = row == nullptr ? std::string_view{} : row->ids;
    while (!rest.empty()) {
        const std::size_t end = std::min(rest.find(' '), rest.size());
        ids.emplace_back(rest.substr(0, end));
        rest.remove_prefix(std::min(end + 1, rest.size()));
    }
    return ids;
}

std::optional<std::string_view> languageCodeOf(std::string_view fileName)
{
    const std::size_t dot = fileName.rfind('.');
    if (dot == std::string_view::npos || dot + 1 == fileName.size() || fileName.find(' ', dot) != std::string_view::npos) {
        return std::nullopt;
    }
    const std::string wanted = " " + std::string(fileName.substr(dot + 1)) + " ";
    const auto found = std::find_if(kTable.begin(), kTable.end(), [&](const FormatLanguage& row) {
        return row.endings.find(wanted) != std::string_view::npos;
    });
    return found == kTable.end() ? std::nullopt : std::optional(found->code);
}

std::string_view defaultEntry(std::string_view code)
{
    const FormatLanguage* row = find(code);
    return row == nullptr ? std::string_view{} : row->entry;
}

} // namespace ca
