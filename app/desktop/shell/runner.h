// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
// Whoever of the window's pages can run programs.
#pragma once

#include <QObject>
#include <QString>

namespace ca {

class Runner : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    // Without effect while nothing can be run, or something is.
    virtual void runSamples() = 0; // the quick try: samples of a problem, a scratch file at a terminal
    virtual void submit() = 0;     // the thorough one
    virtual void runInConsole() = 0;
    virtual void stop() = 0;

    [[nodiscard]] virtual bool canRun() const = 0;
    [[nodiscard]] virtual bool isBusy() const = 0; // with what stands in the way of another
    [[nodiscard]] virtual bool canStop() const { return isBusy(); }
    /// What the first two are called here; empty: as everywhere.
    [[nodiscard]] virtual QString samplesText() const { return {}; }
    [[nodiscard]] virtual QString submitText() const { return {}; }

signals:
    void busyChanged();
};

} // namespace ca
