// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/cli/statement_text.h"

#include "app/cli/plain_formula.h"
#include "app/cli/printable.h"

#include <algorithm>
#include <sstream>

namespace ca::cli {

namespace {

std::string withConstants(std::string_view text, const std::map<std::string, std::string>& constants)
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

constexpr std::string_view kUnbreakable = "\u00a0";

std::string replaced(std::string_view text, std::string_view from, std::string_view to)
{
    std::string out;
    for (std::size_t at = text.find(from); at != text.npos; at = text.find(from)) {
        out.append(text.substr(0, at)).append(to);
        text.remove_prefix(at + from.size());
    }
    return out.append(text);
}

/// A short formula stays on one line.
std::string unbroken(const std::string& formula)
{
    constexpr std::size_t kShort = 40;
    return formula.size() > kShort ? formula : replaced(formula, " ", kUnbreakable);
}

class InlineText {
public:
    InlineText(std::string_view text, Letters letters)
        : m_rest(text)
        , m_letters(letters)
    {
    }

    std::string read()
    {
        std::string out;
        while (!m_rest.empty()) {
            out += readPiece();
        }
        return out;
    }

private:
    std::string readPiece()
    {
        if (m_rest.starts_with("**")) {
            return skip(2);
        }
        if (m_rest.starts_with("![")) {
            return readPicture();
        }
        const char c = m_rest.front();
        if (c == '`') {
            return between("`", [](std::string_view inner) { return "`" + std::string(inner) + "`"; });
        }
        if (c == '$') {
            const std::string_view mark = m_rest.starts_with("$$") ? "$$" : "$";
            return between(mark, [this](std::string_view inner) { return unbroken(plainFormula(inner, m_letters)); });
        }
        if (c == '\\' && m_rest.size() > 1 && std::string_view("$*_`#[]\\").find(m_rest[1]) != std::string_view::npos) {
            const char escaped = m_rest[1];
            return skip(2) + escaped;
        }
        return skip(1) + c;
    }

    std::string skip(std::size_t size)
    {
        m_rest.remove_prefix(size);
        return {};
    }

    /// What stands between two marks, made into something else; a mark alone is itself.
    template <class Make> std::string between(std::string_view mark, const Make& make)
    {
        const std::size_t end = m_rest.find(mark, mark.size());
        if (end == m_rest.npos) {
            skip(mark.size());
            return std::string(mark);
        }
        std::string made = make(m_rest.substr(mark.size(), end - mark.size()));
        skip(end + mark.size());
        return made;
    }

    std::string readPicture()
    {
        const std::size_t middle = m_rest.find("](");
        const std::size_t end = middle == m_rest.npos ? m_rest.npos : m_rest.find(')', middle);
        if (end == m_rest.npos) {
            return skip(1) + "!";
        }
        std::string text = "[picture: " + std::string(m_rest.substr(middle + 2, end - middle - 2)) + "]";
        skip(end + 1);
        return text;
    }

    std::string_view m_rest;
    Letters m_letters;
};

/// Words in lines of at most so many columns; the first begins with `first`, all others with as many blanks as `hang`.
std::string wrapped(const std::string& text, const std::string& first, std::size_t hang, std::size_t columns)
{
    std::string out;
    std::string line = first;
    bool fresh = true;
    std::istringstream words(text);
    for (std::string word; words >> word;) {
        if (!fresh && columnsOf(line) + 1 + columnsOf(word) > columns) {
            out += line + "\n";
            line = std::string(hang, ' ');
            fresh = true;
        }
        line += (fresh ? "" : " ") + word;
        fresh = false;
    }
    return replaced(out + line + "\n", kUnbreakable, " ");
}

class StatementWriter {
public:
    explicit StatementWriter(const Console& console)
        : m_console(console)
        , m_letters(console.traits().unicode ? Letters::Unicode : Letters::Ascii)
    {
        constexpr std::size_t kWidest = 100; // longer lines are hard to read
        constexpr std::size_t kNarrowest = 30;
        m_columns = std::clamp(console.traits().width, kNarrowest, kWidest);
    }

    std::string write(const std::string& markdown)
    {
        std::istringstream lines(markdown);
        for (std::string line; std::getline(lines, line);) {
            add(line);
        }
        endParagraph();
        return std::move(m_out);
    }

private:
    void add(const std::string& line)
    {
        if (line.starts_with("```") || line.starts_with("~~~")) {
            endParagraph();
            m_code = !m_code;
        } else if (m_code || line.starts_with("|")) {
            endParagraph();
            m_out += "    " + line + "\n";
        } else if (line.find_first_not_of(" \t\r") == line.npos) {
            endParagraph();
            m_out += m_out.empty() || m_out.ends_with("\n\n") ? "" : "\n";
        } else if (line.starts_with("#")) {
            endParagraph();
            const std::size_t begin = std::min(line.find_first_not_of("# "), line.size());
            m_out += m_console.paint(Style::Strong, InlineText(std::string_view(line).substr(begin), m_letters).read()) + "\n";
        } else {
            addText(line);
        }
    }

    void addText(const std::string& line)
    {
        const std::size_t begin = line.find_first_not_of(' ');
        const std::size_t mark = markOf(std::string_view(line).substr(begin));
        if (mark > 0) {
            endParagraph();
            m_first = std::string(begin, ' ') + line.substr(begin, mark);
            m_paragraph = line.substr(begin + mark);
        } else {
            m_paragraph += " " + line;
        }
    }

    /// How long "- " or "12. " is; 0 when the line begins no list item.
    static std::size_t markOf(std::string_view text)
    {
        if (text.starts_with("- ") || text.starts_with("* ")) {
            return 2;
        }
        const std::size_t digits = std::min(text.find_first_not_of("0123456789"), text.size());
        return digits > 0 && text.substr(digits, 2) == ". " ? digits + 2 : 0;
    }

    void endParagraph()
    {
        if (!m_paragraph.empty()) {
            m_out += wrapped(InlineText(m_paragraph, m_letters).read(), m_first, columnsOf(m_first), m_columns);
        }
        m_paragraph.clear();
        m_first.clear();
    }

    const Console& m_console;
    Letters m_letters;
    std::size_t m_columns = 0;
    std::string m_out;
    std::string m_paragraph;
    std::string m_first; // the mark of a list item
    bool m_code = false;
};

} // namespace

std::string statementText(std::string_view markdown, const std::map<std::string, std::string>& constants, const Console& console)
{
    return StatementWriter(console).write(printable(withConstants(markdown, constants)));
}

} // namespace ca::cli
