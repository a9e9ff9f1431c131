// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// Work that takes longer than a frame: done elsewhere, its result handed over on the thread of this object.
#pragma once

#include <QMetaObject>
#include <QObject>
#include <QThreadPool>

#include <utility>

namespace ca {

class Errands : public QObject {
    Q_OBJECT

public:
    explicit Errands(QObject* parent = nullptr) : QObject(parent) { m_pool.setMaxThreadCount(2); }
    /// Waits for what is under way; its results are dropped.
    ~Errands() override { m_pool.waitForDone(); }

    /// The work may not touch objects of another thread. What it returns is given to `done`, unless this object is gone by then.
    template <class Work, class Done>
    void run(Work work, Done done)
    {
        m_pool.start([this, work = std::move(work), done = std::move(done)]() mutable {
            auto result = work();
            QMetaObject::invokeMethod(
                this, [done = std::move(done), result = std::move(result)]() mutable { done(std::move(result)); },
                Qt::QueuedConnection);
        });
    }

private:
    QThreadPool m_pool;
};

} // namespace ca
