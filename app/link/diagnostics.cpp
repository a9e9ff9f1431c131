// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// One reader per family of tools. Each walks over the lines once and keeps what it must remember from the lines before.
#include "app/link/diagnostics.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <optional>
#include <utility>

namespace ca {

namespace {

using Severity = Diagnostic::Severity;
using Match = QRegularExpressionMatch;

constexpr qsizetype kLongestOutput = 256 * 1024; // letters: what nobody reads is not parsed either
constexpr std::size_t kMost = 200;
constexpr int kGccTab = 8; // gcc counts columns as a terminal shows them

/// The places of one file, and the text that columns are counted in.
class Findings {
public:
    Findings(const QString& file, const QString& source) : m_file(file), m_source(source.split(QLatin1Char('\n'))) {}

    [[nodiscard]] bool isOurs(const QString& path) const { return path.section(QLatin1Char('/'), -1) == m_file; }

    void add(int line, int column, Severity severity, const QString& message)
    {
        const Diagnostic found{line, column, severity, message.trimmed()};
        const bool known = std::find(m_found.begin(), m_found.end(), found) != m_found.end();
        if (line > 0 && !known && m_found.size() < kMost) {
            m_found.push_back(found);
        }
    }
    [[nodiscard]] QString sourceLine(int line) const
    {
        return line >= 1 && line <= m_source.size() ? m_source[line - 1] : QString();
    }
    [[nodiscard]] std::vector<Diagnostic> take() { return std::move(m_found); }

private:
    QString m_file;
    QStringList m_source;
    std::vector<Diagnostic> m_found;
};

Severity severityOf(const QString& word)
{
    if (word == QLatin1String("warning")) {
        return Severity::Warning;
    }
    return word == QLatin1String("note") || word == QLatin1String("help") ? Severity::Note : Severity::Error;
}

int columnOfWidth(const QString& line, int width)
{
    int shown = 0;
    for (qsizetype i = 0; i < line.size(); ++i) {
        if (shown + 1 >= width) {
            return static_cast<int>(i) + 1;
        }
        shown += line[i] == QLatin1Char('\t') ? kGccTab - shown % kGccTab : 1;
    }
    return line.isEmpty() ? width : static_cast<int>(line.size()) + 1;
}

int columnOfByte(const QString& line, int byte)
{
    return line.isEmpty() ? byte : static_cast<int>(QString::fromUtf8(line.toUtf8().left(byte - 1)).size()) + 1;
}

/// Where the first sign of a marker line ("    ^^^^") stands, from 0; -1: it is none.
int marker(const QString& line)
{
    static const QRegularExpression kMarker(QStringLiteral(R"(^\s*[~^]*\^[~^]*\s*$)"));
    return kMarker.match(line).hasMatch() ? static_cast<int>(line.indexOf(QRegularExpression(QStringLiteral("[~^]")))) : -1;
}

void readGcc(const QStringList& lines, Findings& out)
{
    static const QRegularExpression kMessage(QStringLiteral(R"(^(.+?):(\d+):(?:(\d+):)? (fatal error|error|warning|note): (.*)$)"));
    static const QRegularExpression kFrom(QStringLiteral(R"(^(.+?):(\d+):(\d+):\s+required from)"));
    static const QRegularExpression kAssertion(QStringLiteral(R"(^[^:]+: (\S+):(\d+): (.*Assertion .* failed\.)$)"));
    Diagnostic caller; // our place that an error in a header comes from; line 0: there is none
    for (const QString& line : lines) {
        if (const Match from = kFrom.match(line); from.hasMatch()) {
            if (out.isOurs(from.captured(1))) {
                caller.line = from.captured(2).toInt();
                caller.column = columnOfWidth(out.sourceLine(caller.line), from.captured(3).toInt());
            }
        } else if (const Match message = kMessage.match(line); message.hasMatch()) {
            const Severity severity = severityOf(message.captured(4));
            const int at = message.captured(2).toInt();
            if (out.isOurs(message.captured(1))) {
                out.add(at, columnOfWidth(out.sourceLine(at), message.captured(3).toInt()), severity, message.captured(5));
            } else if (severity == Severity::Error) {
                out.add(caller.line, caller.column, severity, message.captured(5));
            }
            caller = {};
        } else if (const Match assertion = kAssertion.match(line); assertion.hasMatch() && out.isOurs(assertion.captured(1))) {
            out.add(assertion.captured(2).toInt(), 0, Severity::Error, assertion.captured(3));
        }
    }
}

/// What javac says below the marker belongs to the message: "symbol:   method foo(int)".
QString javacSymbol(const QStringList& lines, qsizetype from)
{
    static const QRegularExpression kSymbol(QStringLiteral(R"(^\s+symbol:\s+(.*)$)"));
    const Match symbol = from < lines.size() ? kSymbol.match(lines[from]) : Match();
    return symbol.hasMatch() ? QStringLiteral(": ") + symbol.captured(1) : QString();
}

void readJavac(const QStringList& lines, Findings& out)
{
    static const QRegularExpression kMessage(QStringLiteral(R"(^(.+\.java):(\d+): (error|warning): (.*)$)"));
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const Match message = kMessage.match(lines[i]);
        if (!message.hasMatch() || !out.isOurs(message.captured(1))) {
            continue;
        }
        qsizetype below = i + 1;
        while (below < lines.size() && below < i + 8 && marker(lines[below]) < 0) {
            ++below;
        }
        const bool marked = below < lines.size() && marker(lines[below]) >= 0;
        out.add(message.captured(2).toInt(), marked ? marker(lines[below]) + 1 : 0, severityOf(message.captured(3)),
                message.captured(4) + (marked ? javacSymbol(lines, below + 1) : QString()));
    }
}

/// The last cause is the one to look at.
void readJavaTrace(const QStringList& lines, Findings& out)
{
    static const QRegularExpression kThrown(QStringLiteral(R"(^(?:Exception in thread "[^"]*" |Caused by: )(.*)$)"));
    static const QRegularExpression kAt(QStringLiteral(R"(^\s+at .*\(([^():]+):(\d+)\)$)"));
    QString thrown;
    std::optional<Diagnostic> found;
    for (const QString& line : lines) {
        if (const Match match = kThrown.match(line); match.hasMatch()) {
            thrown = match.captured(1);
        } else if (const Match at = kAt.match(line); at.hasMatch() && !thrown.isEmpty() && out.isOurs(at.captured(1))) {
            found = Diagnostic{at.captured(2).toInt(), 0, Severity::Error, thrown};
            thrown.clear();
        }
    }
    if (found) {
        out.add(found->line, found->column, found->severity, found->message);
    }
}

void readRust(const QStringList& lines, Findings& out)
{
    static const QRegularExpression kMessage(QStringLiteral(R"(^(error|warning|note|help)(?:\[\w+\])?: (.*)$)"));
    static const QRegularExpression kPlace(QStringLiteral(R"(^\s*--> (.+):(\d+):(\d+)$)"));
    static const QRegularExpression kPanic(QStringLiteral(R"(^thread '.*' (?:\(\d+\) )?panicked at (?:'(.*)', )?(.+):(\d+):(\d+):?$)"));
    QString severity;
    QString message;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (const Match said = kMessage.match(lines[i]); said.hasMatch()) {
            severity = said.captured(1);
            message = said.captured(2);
        } else if (const Match place = kPlace.match(lines[i]); place.hasMatch() && !message.isEmpty()) {
            if (out.isOurs(place.captured(1))) {
                out.add(place.captured(2).toInt(), place.captured(3).toInt(), severityOf(severity), message);
            }
            message.clear();
        } else if (const Match panic = kPanic.match(lines[i]); panic.hasMatch() && out.isOurs(panic.captured(2))) {
            // Since 1.73 the words come on the next line.
            const QString words = panic.captured(1).isEmpty() ? lines.value(i + 1) : panic.captured(1);
            out.add(panic.captured(3).toInt(), panic.captured(4).toInt(), Severity::Error, words);
        }
    }
}

void readGo(const QStringList& lines, Findings& out)
{
    static const QRegularExpression kMessage(QStringLiteral(R"(^(?:vet: )?(\S+\.go):(\d+):(?:(\d+):)? (.*)$)"));
    static const QRegularExpression kPanic(QStringLiteral(R"(^(?:panic|fatal error): (.*)$)"));
    static const QRegularExpression kAt(QStringLiteral(R"(^\t(.+\.go):(\d+)(?: \+0x[0-9a-f]+)?$)"));
    QString panic;
    for (const QString& line : lines) {
        if (const Match message = kMessage.match(line); message.hasMatch() && out.isOurs(message.captured(1))) {
            const int at = message.captured(2).toInt();
            out.add(at, columnOfByte(out.sourceLine(at), message.captured(3).toInt()), Severity::Error, message.captured(4));
        } else if (const Match said = kPanic.match(line); said.hasMatch()) {
            panic = said.captured(1);
        } else if (const Match at = kAt.match(line); at.hasMatch() && !panic.isEmpty() && out.isOurs(at.captured(1))) {
            out.add(at.captured(2).toInt(), 0, Severity::Error, panic);
            panic.clear();
        }
    }
}

/// Python shows the line without its indentation, four blanks in; the marker is relative to that.
int pythonColumn(const QStringList& lines, qsizetype marked, int line, const Findings& out)
{
    const int at = marked < lines.size() ? marker(lines[marked]) : -1;
    const QString source = out.sourceLine(line);
    if (at < 0 || source.isEmpty()) {
        return 0;
    }
    const auto shown = lines[marked - 1];
    const auto margin = [](const QString& text) {
        return static_cast<int>(std::find_if(text.begin(), text.end(), [](QChar letter) { return !letter.isSpace(); }) - text.begin());
    };
    return margin(source) + at - margin(shown) + 1;
}

/// An exception in an exception handler prints both; the last is the one that ended the program.
void readPython(const QStringList& lines, Findings& out)
{
    static const QRegularExpression kAt(QStringLiteral(R"re(^\s+File "(.+)", line (\d+))re"));
    static const QRegularExpression kThrown(QStringLiteral(R"(^[A-Za-z_][\w.]*(?:: .*)?$)"));
    std::optional<Diagnostic> place;
    std::optional<Diagnostic> last;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (const Match at = kAt.match(lines[i]); at.hasMatch()) {
            if (out.isOurs(at.captured(1))) {
                const int line = at.captured(2).toInt();
                place = Diagnostic{line, pythonColumn(lines, i + 2, line, out), Severity::Error, {}};
            }
        } else if (place && kThrown.match(lines[i]).hasMatch() && !lines[i].startsWith(QLatin1String("Traceback"))) {
            place->message = lines[i];
            last = std::exchange(place, {});
        }
    }
    if (last) {
        out.add(last->line, last->column, last->severity, last->message);
    }
}

void readNode(const QStringList& lines, Findings& out)
{
    static const QRegularExpression kHeader(QStringLiteral(R"(^(.+):(\d+)$)"));
    static const QRegularExpression kAt(QStringLiteral(R"(^\s+at (?:.* \()?(?:file://)?(.+?):(\d+):(\d+)\)?$)"));
    static const QRegularExpression kThrown(QStringLiteral(R"(^(?:Uncaught )?[A-Z]\w*(?: \[\w+\])?(?:: .*)?$)"));
    std::optional<Diagnostic> place;
    QString thrown;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (const Match header = kHeader.match(lines[i]); header.hasMatch() && thrown.isEmpty() && out.isOurs(header.captured(1))) {
            const int at = i + 2 < lines.size() ? marker(lines[i + 2]) : -1;
            place = Diagnostic{header.captured(2).toInt(), at + 1, Severity::Error, {}};
        } else if (const Match at = kAt.match(lines[i]); at.hasMatch()) {
            if (!thrown.isEmpty() && out.isOurs(at.captured(1))) {
                place = Diagnostic{at.captured(2).toInt(), at.captured(3).toInt(), Severity::Error, {}};
                break;
            }
        } else if (thrown.isEmpty() && kThrown.match(lines[i]).hasMatch()) {
            thrown = lines[i];
        }
    }
    if (place && !thrown.isEmpty()) {
        out.add(place->line, place->column, place->severity, thrown);
    }
}

void readRuby(const QStringList& lines, Findings& out)
{
    static const QRegularExpression kThrown(QStringLiteral(R"(^(.+?):(\d+):in [`'].*?': (.*)$)"));
    static const QRegularExpression kFrom(QStringLiteral(R"(^\s+from (.+?):(\d+):in )"));
    static const QRegularExpression kSyntax(QStringLiteral(R"(^(.+?):(\d+): ((?:warning: )?)(.*)$)"));
    QString thrown; // not yet at a line of ours
    for (const QString& line : lines) {
        if (const Match match = kThrown.match(line); match.hasMatch()) {
            thrown = match.captured(3);
            if (out.isOurs(match.captured(1))) {
                out.add(match.captured(2).toInt(), 0, Severity::Error, std::exchange(thrown, {}));
            }
        } else if (const Match from = kFrom.match(line); from.hasMatch()) {
            if (!thrown.isEmpty() && out.isOurs(from.captured(1))) {
                out.add(from.captured(2).toInt(), 0, Severity::Error, std::exchange(thrown, {}));
            }
        } else if (const Match said = kSyntax.match(line); said.hasMatch() && out.isOurs(said.captured(1))) {
            out.add(said.captured(2).toInt(), 0, said.captured(3).isEmpty() ? Severity::Error : Severity::Warning, said.captured(4));
        }
    }
}

} // namespace

std::vector<Diagnostic> diagnosticsOf(const QString& language, const QString& output, const QString& file, const QString& source)
{
    QStringList lines = output.left(kLongestOutput).split(QLatin1Char('\n'));
    for (QString& line : lines) {
        if (line.endsWith(QLatin1Char('\r'))) {
            line.chop(1);
        }
    }
    Findings out(file, source);
    if (language == QLatin1String("java")) {
        readJavac(lines, out);
        readJavaTrace(lines, out);
    } else if (language == QLatin1String("rust")) {
        readRust(lines, out);
    } else if (language == QLatin1String("go")) {
        readGo(lines, out);
    } else if (language == QLatin1String("python")) {
        readPython(lines, out);
    } else if (language == QLatin1String("javascript")) {
        readNode(lines, out);
    } else if (language == QLatin1String("ruby")) {
        readRuby(lines, out);
    } else if (language.startsWith(QLatin1Char('c'))) { // c, cpp, cpp17
        readGcc(lines, out);
    }
    return out.take();
}

} // namespace ca
