// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/link/memory.h"

#include "core/store/store.h"

#include <QCoreApplication>
#include <QTemporaryDir>

namespace ca {

namespace {

QString words(const char* text)
{
    return QCoreApplication::translate("Memory", text);
}

QString mendedWords(const Recovery& recovery)
{
    const QString instead = recovery.restoredFrom ? words(QT_TRANSLATE_NOOP("Memory", "The newest good backup has taken its place."))
                                                  : words(QT_TRANSLATE_NOOP("Memory", "It begins anew."));
    return words(QT_TRANSLATE_NOOP("Memory", "Your history was damaged (%1). %2 The damaged file is kept: %3"))
        .arg(QString::fromStdString(recovery.damage), instead, QString::fromStdString(recovery.damaged.string()));
}

} // namespace

Memory::Memory() = default;
Memory::~Memory() = default;

Outbox& Memory::outbox()
{
    return m_store->outbox();
}

Result<std::unique_ptr<Memory>> Memory::open(const QString& file)
{
    std::unique_ptr<Memory> memory(new Memory);
    auto store = Store::open(file.toStdString());
    if (!store) {
        memory->m_trouble =
            words(QT_TRANSLATE_NOOP("Memory", "Your history cannot be opened (%1). What you do now is kept only until you quit."))
                .arg(QString::fromStdString(store.error().what));
        memory->m_refuge = std::make_unique<QTemporaryDir>();
        store = Store::open(memory->m_refuge->filePath("history.db").toStdString());
    }
    if (!store) {
        return fail(std::move(store.error()));
    }
    memory->m_store = std::move(*store);
    if (const auto& recovery = memory->m_store->recovery()) {
        memory->m_mended = true;
        memory->m_trouble = mendedWords(*recovery);
    }
    memory->m_history = std::make_unique<History>(*memory->m_store);
    memory->m_drafts = std::make_unique<DraftKeeper>(*memory->m_store);
    return memory;
}

} // namespace ca
