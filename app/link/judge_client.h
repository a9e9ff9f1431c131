// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// The one door through which panels have something judged, here or on a server.
#pragma once

#include "core/model/judging.h"

#include <QMetaType>
#include <QObject>

namespace ca {

/// Names one submission of this run of the program, whoever judges it.
struct JudgeTicket {
    quint64 value = 0;
    auto operator<=>(const JudgeTicket&) const = default;
};

/// Another one than all before it, whichever judge gives it out: what hears several judges tells their submissions apart.
[[nodiscard]] JudgeTicket newTicket();

/// The state machine of a ticket: submit() -> events in the order of core/model/judging.h -> SubmissionFinished, once, always.
/// cancel() hurries the end and may come at any time, also too late. Everything happens on the thread of this object.
class JudgeClient : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// Returns at once; no event is emitted before it has returned.
    [[nodiscard]] virtual JudgeTicket submit(const Submission& submission) = 0;
    virtual void cancel(JudgeTicket ticket) = 0;

signals:
    void event(ca::JudgeTicket ticket, const ca::JudgeEvent& event);
};

} // namespace ca

Q_DECLARE_METATYPE(ca::JudgeTicket)
Q_DECLARE_METATYPE(ca::JudgeEvent)
