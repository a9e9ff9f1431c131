// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
// What this machine can run programs in, looked at elsewhere than on the thread that paints; images built with progress and cancel.
#pragma once

#include "app/compose/workshop.h"
#include "app/link/errands.h"

#include <QMetaType>
#include <QObject>
#include <QString>

#include <stop_token>
#include <vector>

namespace ca {

class MachineCheck : public QObject {
    Q_OBJECT

public:
    /// The workshop outlives this object.
    explicit MachineCheck(Workshop& workshop, QObject* parent = nullptr);
    /// Cancels what is built and waits for it to stop.
    ~MachineCheck() override;

    /// examined() follows; a second call while one is under way is the same call.
    void examine();
    /// imagesListed() or imagesFailed() follows.
    void listImages();
    /// One at a time; progress() while it lasts, then built() or buildFailed().
    void build(const QString& language, ImageSource source);
    void cancelBuild();
    [[nodiscard]] const QString& building() const { return m_building; } // empty: nothing
    [[nodiscard]] const Languages& languages() const { return m_workshop.languages(); }

signals:
    void examined(const std::vector<ca::Finding>& findings);
    void imagesListed(const std::vector<ca::ImageStatus>& images);
    void imagesFailed(const QString& message);
    void progress(const QString& language, const ca::ImageProgress& progress);
    void built(const QString& language);
    void buildFailed(const QString& language, const QString& message, bool cancelled);

private:
    void finish(const QString& language, const Result<void>& result, bool cancelled);

    Workshop& m_workshop;
    bool m_examining = false;
    QString m_building;
    std::stop_source m_stop;
    Errands m_errands; // last: it waits for what uses the others
};

} // namespace ca

Q_DECLARE_METATYPE(ca::ImageProgress)
