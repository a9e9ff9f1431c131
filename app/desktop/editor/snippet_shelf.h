// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
// The snippets of each language: those that come with the program, and the user's own from a folder, which win.
#pragma once

#include "app/desktop/editor/snippets.h"

#include <QDateTime>
#include <QHash>
#include <QString>

#include <vector>

namespace ca {

class SnippetShelf {
public:
    /// Of the user's files; an empty one means that there are none.
    explicit SnippetShelf(QString folder = {}) : m_folder(std::move(folder)) {}

    /// By habits().snippets. What was written into the file meanwhile is read again.
    [[nodiscard]] const std::vector<Snippet>& of(const QString& name) const;
    /// The user's own file, whether it is there or not; empty where there can be none.
    [[nodiscard]] QString fileOf(const QString& name) const;

private:
    struct Read {
        QDateTime written;
        qint64 size = -1;
        std::vector<Snippet> snippets;
    };

    QString m_folder;
    mutable QHash<QString, Read> m_read;
};

} // namespace ca
