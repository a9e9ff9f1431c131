// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/desktop/save_notice.h"

#include "app/desktop/widgets/banner.h"
#include "app/link/drafts.h"
#include "app/link/history.h"

#include <utility>

namespace ca {

SaveNotice::SaveNotice(Banner& banner, History& history, DraftKeeper& drafts, QObject* parent) : QObject(parent), m_banner(banner)
{
    connect(&history, &History::failed, this,
            [this, &history](const QString& reason) { complain(history.unsaved() > 0, m_historyWaits, reason); });
    connect(&drafts, &DraftKeeper::failed, this,
            [this, &drafts](const QString& reason) { complain(drafts.isUnsaved(), m_draftsWait, reason); });
    connect(&history, &History::recovered, this, [this] { giveAllClear(m_historyWaits); });
    connect(&drafts, &DraftKeeper::recovered, this, [this] { giveAllClear(m_draftsWait); });
}

void SaveNotice::complain(bool isWaiting, bool& waits, const QString& reason)
{
    if (!isWaiting) { // it was given up, and is not tried again
        m_banner.say(Banner::Tone::Bad, reason);
        return;
    }
    waits = true;
    m_banner.say(Banner::Tone::Warning, tr("Not saved yet: %1. It is kept in memory and tried again until it can be saved.").arg(reason));
}

void SaveNotice::giveAllClear(bool& waits)
{
    if (std::exchange(waits, false) && !m_historyWaits && !m_draftsWait) {
        m_banner.say(Banner::Tone::Good, tr("Everything is saved again."));
    }
}

} // namespace ca
