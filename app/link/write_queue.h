// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// Writes done one after another on a thread of their own. What fails for a reason that may pass is kept and tried again.
#pragma once

#include "core/base/result.h"

#include <QObject>
#include <QString>
#include <QThreadPool>
#include <QTimer>

#include <chrono>
#include <deque>
#include <functional>
#include <optional>

namespace ca {

class WriteQueue : public QObject {
    Q_OBJECT

public:
    using Write = std::function<Result<void>()>; // on the other thread; may be called again after a failure
    using Done = std::function<void()>;          // on the thread of this object, once it has succeeded

    explicit WriteQueue(std::chrono::milliseconds retry, QObject* parent = nullptr);
    /// Finishes what it can, without Done.
    ~WriteQueue() override;

    void add(Write write, Done done = {});
    /// For the end of the program: waits for the one under way and does the rest here and now. False when something is left.
    bool finish();
    /// How many are not written yet, those under way among them.
    [[nodiscard]] std::size_t unsaved() const { return m_waiting.size(); }

signals:
    /// Once for each outage; and for each write that cannot ever succeed, which is given up.
    void failed(const QString& message);
    /// The first success after failed().
    void recovered();

private:
    struct Entry {
        Write write;
        Done done;
    };

    void next();
    void finished(int round);
    /// True: the front one is done with, for better or worse.
    bool conclude(const Result<void>& outcome);
    void waitForRunning();

    std::deque<Entry> m_waiting; // the front one is under way while m_running
    bool m_running = false;
    bool m_failing = false;
    int m_round = 0; // of what is heard from the other thread after finish(), nothing counts
    std::optional<Result<void>> m_outcome; // of the one under way; set by the other thread before it says so
    QTimer m_retry;
    QThreadPool m_pool;
};

/// Whether trying again can help, because the surroundings may change: a full disk, another process, a read-only folder.
[[nodiscard]] bool mayPass(Fault fault);
/// For people: the sentence, and what to do about it.
[[nodiscard]] QString messageOf(const Error& error);

} // namespace ca
