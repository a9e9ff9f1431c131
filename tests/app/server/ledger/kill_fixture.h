// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// What suites that kill have in common: how often and with which dice, a process that talks until it is killed, and what it means that
// a submission has exactly one verdict.
#pragma once

#include "tests/app/server/ledger/ledger_fixture.h"

#include <QProcess>

#include <functional>
#include <random>

namespace ca::server::test {

inline constexpr int kLongEnough = 120'000; // milliseconds, for a machine that does something else

/// CA_KILL_ROUNDS, or what a suite does by itself.
[[nodiscard]] inline int rounds(int usual)
{
    return qEnvironmentVariableIsSet("CA_KILL_ROUNDS") ? qEnvironmentVariableIntValue("CA_KILL_ROUNDS") : usual;
}

/// Printed, so that CA_KILL_SEED can repeat the run.
class Dice {
public:
    Dice() : m_random(seed()) {}
    [[nodiscard]] int between(int least, int most) { return std::uniform_int_distribution<int>(least, most)(m_random); }

private:
    static unsigned seed()
    {
        const unsigned chosen = qEnvironmentVariableIsSet("CA_KILL_SEED") ? qEnvironmentVariable("CA_KILL_SEED").toUInt() : std::random_device()();
        qInfo("CA_KILL_SEED=%u", chosen);
        return chosen;
    }
    std::mt19937 m_random;
};

/// A process that says in lines of words what was promised, until it is killed.
class TalkingProcess {
public:
    using Words = QList<QByteArray>;

    TalkingProcess(const QString& program, const QStringList& arguments, std::function<void(const Words&)> hear)
        : m_hear(std::move(hear))
    {
        m_process.start(program, arguments);
        if (!m_process.waitForStarted(kLongEnough)) {
            qFatal("%s does not start", qPrintable(program));
        }
    }

    /// For so many lines.
    void follow(int lines)
    {
        for (int heard = 0; heard < lines && m_process.waitForReadyRead(kLongEnough);) {
            heard += hear();
        }
    }

    /// What it had to complain of.
    QByteArray kill()
    {
        m_process.kill();
        m_process.waitForFinished(kLongEnough);
        hear();
        return m_process.readAllStandardError();
    }

private:
    int hear()
    {
        int lines = 0;
        for (; m_process.canReadLine(); ++lines) {
            m_hear(m_process.readLine().trimmed().split(' '));
        }
        return lines;
    }

    std::function<void(const Words&)> m_hear;
    QProcess m_process;
};

/// Empty when it is done, and its events are numbered without a gap and end with its verdict, which is the only one.
[[nodiscard]] inline QString mistakeOf(const Ledger& ledger, const std::string& id)
{
    const auto found = must(ledger.find(id));
    if (!found || found->state != SubmissionRecord::State::Done) {
        return found ? "not done" : "lost";
    }
    const auto events = must(ledger.events(id, 0));
    int ends = 0;
    for (std::size_t i = 0; i < events.size(); ++i) {
        if (events[i].number != i + 1) {
            return "a gap in the numbers";
        }
        ends += std::holds_alternative<HasEnded>(events[i].what) ? 1 : 0;
    }
    const auto* end = ends == 1 ? std::get_if<HasEnded>(&events.back().what) : nullptr;
    if (end == nullptr) {
        return QString("%1 verdicts").arg(ends);
    }
    return end->verdict == found->verdict ? QString() : "another verdict in its event";
}

} // namespace ca::server::test
