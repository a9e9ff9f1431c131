// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
// The statements of all problems, read and indexed away from the thread that paints.
#pragma once

#include "app/desktop/browser/text_index.h"

#include <QString>
#include <QStringList>

#include <memory>
#include <stop_token>
#include <vector>

namespace ca {

/// An index and the problems that its texts belong to. Never changes once it is made.
struct StatementTexts {
    QStringList problems; // ids, in the order of the index's texts
    TextIndex index;
};

struct StatementPlace {
    QString problem;
    QString folder; // of the package
};

/// The statement in one of the languages, or else in any that is there; empty when there is none. Long ones are cut.
[[nodiscard]] QString statementIn(const QString& folder, const QStringList& languages);

/// Takes as long as the disk does. Stopped, it knows nothing.
[[nodiscard]] std::shared_ptr<const StatementTexts> indexStatements(const std::vector<StatementPlace>& places,
                                                                     const QStringList& languages, const std::stop_token& stop = {});

} // namespace ca
