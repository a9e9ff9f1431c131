// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
// Snippets as data: a short word that becomes a few lines with places to fill in.
#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

namespace ca {

struct Snippet {
    QString prefix;
    QString title;
    QString body; // $1, ${2:with a default}, $0 for the end; \$ for a dollar

    bool operator==(const Snippet&) const = default;
};

/// A body with its places found.
struct SnippetText {
    struct Stop {
        int number = 0;
        qsizetype from = 0; // bytes of the text
        qsizetype to = 0;
        bool operator==(const Stop&) const = default;
    };
    QByteArray text;
    std::vector<Stop> stops; // in the order of the text

    bool operator==(const SnippetText&) const = default;
};

/// One tab in the body is one level of indentation; further lines begin with `margin`.
[[nodiscard]] SnippetText expand(const QString& body, const QByteArray& margin, const QByteArray& level);

/// Of a file of resources/snippets, or a user's of the same form; what is wrong in it is left out.
[[nodiscard]] std::vector<Snippet> readSnippets(const QByteArray& json);
/// The first thing that is wrong in such a file, in a sentence; empty when all is well.
[[nodiscard]] QString complaintAbout(const QByteArray& json);

/// Those that come with the program, by habits().snippets.
[[nodiscard]] const std::vector<Snippet>& bundledSnippets(const QString& name);

} // namespace ca
