// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/desktop/run/run_words.h"

#include "app/link/phrases.h"

#include <QCoreApplication>
#include <QLocale>

#include <array>
#include <iterator>

namespace ca::runs {

namespace {

/// One context for everything said here.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(ca::runs::Words)
};

struct SignalStory {
    int number;
    const char* name;
    const char* story;
};

constexpr std::array<SignalStory, 8> kSignals{{
    {4, "SIGILL", QT_TRANSLATE_NOOP("ca::runs::Words", "it ran into an instruction that the processor does not know")},
    {6, "SIGABRT",
     QT_TRANSLATE_NOOP("ca::runs::Words", "it gave up by itself, as after a failed assertion or an uncaught exception")},
    {7, "SIGBUS", QT_TRANSLATE_NOOP("ca::runs::Words", "it touched memory in a way that is not possible")},
    {8, "SIGFPE", QT_TRANSLATE_NOOP("ca::runs::Words", "an impossible calculation, most often a division by zero")},
    {9, "SIGKILL", QT_TRANSLATE_NOOP("ca::runs::Words", "it was killed from outside, most often for its memory")},
    {11, "SIGSEGV",
     QT_TRANSLATE_NOOP("ca::runs::Words",
                       "it touched memory that is not its own: an index out of range, a null pointer, or too deep recursion")},
    {13, "SIGPIPE", QT_TRANSLATE_NOOP("ca::runs::Words", "it wrote to somebody who had stopped listening")},
    {25, "SIGXFSZ", QT_TRANSLATE_NOOP("ca::runs::Words", "it wrote a file larger than allowed")},
}};

const SignalStory* storyOf(int signal)
{
    for (const SignalStory& story : kSignals) {
        if (story.number == signal) {
            return &story;
        }
    }
    return nullptr;
}

QString killed(int signal)
{
    const SignalStory* const story = storyOf(signal);
    return story == nullptr ? Words::tr("It was killed by signal %1.").arg(signal)
                            : Words::tr("It was killed by %1: %2.").arg(story->name, Words::tr(story->story));
}

QString failedWith(int code)
{
    if (code > 128 && storyOf(code - 128) != nullptr) {
        return Words::tr("It ended with exit code %1, as after %2: %3.")
            .arg(code)
            .arg(storyOf(code - 128)->name, meaningOfSignal(code - 128));
    }
    return Words::tr("It ended with exit code %1. A program that went well ends with 0.").arg(code);
}

QString aboutTime(DecidedBy decidedBy, const RunOutcome& outcome)
{
    if (outcome.memory.count() == 0) { // nobody measured it
        return Words::tr("It was stopped: it ran for too long.");
    }
    return decidedBy == DecidedBy::WallTime
        ? Words::tr("It was stopped after %1 without having used its computing time: it waits for something that never comes.")
              .arg(readable(outcome.wall))
        : Words::tr("It was stopped when its computing time was used up.");
}

} // namespace

Look lookOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Accepted: return {Sign::Tick, &Tokens::ok};
    case Verdict::WrongAnswer: return {Sign::Cross, &Tokens::bad};
    case Verdict::TimeLimit: return {Sign::Clock, &Tokens::warn};
    case Verdict::MemoryLimit: return {Sign::Chip, &Tokens::warn};
    case Verdict::OutputLimit: return {Sign::Lines, &Tokens::warn};
    case Verdict::RuntimeError: return {Sign::Bang, &Tokens::bad};
    case Verdict::CompileError: return {Sign::Bang, &Tokens::bad};
    case Verdict::JudgeError: return {Sign::Question, &Tokens::warn};
    case Verdict::Cancelled: return {Sign::Square, &Tokens::muted};
    case Verdict::Skipped: return {Sign::Dash, &Tokens::faint};
    }
    return {};
}

QString readable(Micros duration)
{
    const QLocale locale;
    const double ms = static_cast<double>(duration.count()) / 1000.0;
    if (ms < 10) {
        return Words::tr("%1 ms").arg(locale.toString(ms, 'f', ms > 0 && ms < 9.95 ? 1 : 0));
    }
    if (ms < 1000) {
        return Words::tr("%1 ms").arg(locale.toString(ms, 'f', 0));
    }
    const double seconds = ms / 1000;
    const bool whole = qFuzzyCompare(seconds, static_cast<double>(static_cast<qint64>(seconds)));
    return Words::tr("%1 s").arg(locale.toString(seconds, 'f', whole ? 0 : seconds < 10 ? 2 : 1));
}

QString readable(Bytes size)
{
    static constexpr std::array<const char*, 4> kUnits{QT_TRANSLATE_NOOP("ca::runs::Words", "%1 B"), QT_TRANSLATE_NOOP("ca::runs::Words", "%1 kB"),
                                                       QT_TRANSLATE_NOOP("ca::runs::Words", "%1 MB"), QT_TRANSLATE_NOOP("ca::runs::Words", "%1 GB")};
    auto value = static_cast<double>(size.count());
    std::size_t unit = 0;
    while (value >= 1000 && unit + 1 < kUnits.size()) {
        value /= 1024;
        ++unit;
    }
    const bool whole = unit == 0 || value >= 100 || qFuzzyCompare(value, static_cast<double>(static_cast<qint64>(value)));
    return Words::tr(kUnits[unit]).arg(QLocale().toString(value, 'f', whole ? 0 : 1));
}

QString measured(Micros duration)
{
    return duration.count() > 0 ? readable(duration) : Words::tr("not measured", "time");
}

QString measured(Bytes size)
{
    return size.count() > 0 ? readable(size) : Words::tr("not measured", "memory");
}

QString checkerWords(const std::string& english)
{
    static const Phrases kPhrases("Checker", {
        QT_TRANSLATE_NOOP("Checker", "line %1, token %2: expected %3, found %4"),
        QT_TRANSLATE_NOOP("Checker", "line %1: expected %2, found %3"),
        QT_TRANSLATE_NOOP("Checker", "the end of the output"),
        QT_TRANSLATE_NOOP("Checker", "a space"),
        QT_TRANSLATE_NOOP("Checker", "a line break"),
        QT_TRANSLATE_NOOP("Checker", "a tab"),
        QT_TRANSLATE_NOOP("Checker", "a carriage return"),
        QT_TRANSLATE_NOOP("Checker", "a token"),
    });
    return kPhrases.translated(QString::fromStdString(english));
}

QString meaningOfSignal(int signal)
{
    const SignalStory* const story = storyOf(signal);
    return story == nullptr ? QString() : Words::tr(story->story);
}

QString endOf(const RunOutcome& outcome)
{
    switch (outcome.stop) {
    case StopCause::Exited:
        if (outcome.wall.count() == 0) {
            return Words::tr("It ended with exit code %1.").arg(outcome.exitCode);
        }
        return Words::tr("It ended with exit code %1 after %2.").arg(outcome.exitCode).arg(readable(outcome.wall));
    case StopCause::Signalled: return killed(outcome.signal);
    case StopCause::CpuLimit: return Words::tr("It was stopped: its computing time was used up.");
    case StopCause::WallLimit: return Words::tr("It was stopped: it ran for too long.");
    case StopCause::MemoryLimit: return Words::tr("It was stopped: it needed too much memory.");
    case StopCause::OutputLimit: return Words::tr("It was stopped: it wrote too much.");
    case StopCause::Interrupted: return Words::tr("You stopped it after %1.").arg(readable(outcome.wall));
    }
    return {};
}

QString explanation(Verdict verdict, DecidedBy decidedBy, const RunOutcome& outcome)
{
    switch (verdict) {
    case Verdict::TimeLimit: return aboutTime(decidedBy, outcome);
    case Verdict::MemoryLimit: return Words::tr("It needed more memory than the problem allows.");
    case Verdict::OutputLimit: return Words::tr("It wrote more than is allowed: a loop that does not end?");
    case Verdict::RuntimeError:
        if (decidedBy == DecidedBy::ExitCode) {
            return outcome.exitCode != 0 ? failedWith(outcome.exitCode) : QString(); // 0: the server did not tell it
        }
        return killed(outcome.signal);
    case Verdict::JudgeError: return Words::tr("This is our fault or the problem's, not your program's.");
    default: return {};
    }
}

} // namespace ca::runs
