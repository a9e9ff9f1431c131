// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
// A .ts file as values.
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace ca::languages {

struct Message {
    QString context;
    QString source;
    QString comment;
    bool plural = false;
    bool finished = true;
    QStringList forms; // one, or as many as the language counts with

    /// What tells it from others.
    [[nodiscard]] QString key() const;
};

/// Empty when the file cannot be read as one.
[[nodiscard]] std::vector<Message> readCatalogue(const QString& path);

} // namespace ca::languages
