// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
// Tells the user when the disk refuses what is to be kept, and when it takes it again.
#pragma once

#include <QObject>
#include <QString>

namespace ca {

class Banner;
class DraftKeeper;
class History;

class SaveNotice : public QObject {
    Q_OBJECT

public:
    /// All outlive this object.
    SaveNotice(Banner& banner, History& history, DraftKeeper& drafts, QObject* parent = nullptr);

private:
    void complain(bool isWaiting, bool& waits, const QString& reason);
    void giveAllClear(bool& waits);

    Banner& m_banner;
    bool m_historyWaits = false;
    bool m_draftsWait = false;
};

} // namespace ca
