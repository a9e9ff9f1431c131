// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
// All that is read of a problem before it is shown. Values, made off the thread that paints.
#pragma once

#include "app/desktop/statement/page_sections.h"
#include "core/model/problem.h"

#include <QString>
#include <QStringList>

#include <filesystem>
#include <memory>
#include <vector>

namespace ca {

/// A statement or an editorial.
struct PageText {
    Prose prose;
    std::shared_ptr<const Pictures> pictures = std::make_shared<const Pictures>();
    std::filesystem::path document; // a PDF, which others show
    QString trouble;                // why there is nothing to read
    QString language;

    [[nodiscard]] bool isThere() const { return !prose.empty() || !document.empty() || !trouble.isEmpty(); }
};

struct StatementPage {
    QString title;
    PageText statement;
    PageText editorial;
    std::vector<Prose> hints;
    std::vector<Sample> samples;
};

/// The languages to prefer come first: "de-AT", "de". English and then the first that there is follow by themselves.
[[nodiscard]] StatementPage readStatementPage(const Problem& problem, const QStringList& languages);

/// Header, statement and samples, these where the package wants them or else at the end.
[[nodiscard]] PageContent statementContent(const StatementPage& page, const Problem& problem);

} // namespace ca
