// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// All that is remembered from one start to the next, opened together.
#pragma once

#include "app/link/drafts.h"
#include "app/link/history.h"
#include "core/base/result.h"

#include <QObject>
#include <QString>

#include <memory>

class QTemporaryDir;

namespace ca {

class Outbox;
class Store;

class Memory {
public:
    /// When the file cannot be used, a passing one takes its place, and trouble() says so: nobody is kept from working. Fails only
    /// when there is no place at all.
    [[nodiscard]] static Result<std::unique_ptr<Memory>> open(const QString& file);
    ~Memory();

    [[nodiscard]] History& history() { return *m_history; }
    [[nodiscard]] DraftKeeper& drafts() { return *m_drafts; }
    [[nodiscard]] Outbox& outbox();

    /// What the user has to know about the file; empty when all is well.
    [[nodiscard]] const QString& trouble() const { return m_trouble; }
    /// It was damaged, and has been mended.
    [[nodiscard]] bool wasMended() const { return m_mended; }

private:
    Memory();

    QString m_trouble;
    bool m_mended = false;
    std::unique_ptr<QTemporaryDir> m_refuge;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<History> m_history;
    std::unique_ptr<DraftKeeper> m_drafts;
};

} // namespace ca
