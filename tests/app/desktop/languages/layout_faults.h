// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
// Looks at what is on the screen as a reader would: is a word cut, does something lie on something else, was something not translated?
#pragma once

#include <QStringList>

class QWidget;

namespace ca::languages {

/// A sentence for each label or button that has less room than its text needs, though it neither gives way with dots nor scrolls, and
/// for each two neighbours that lie on each other.
[[nodiscard]] QStringList layoutFaults(const QWidget& window);

/// Each visible text, with where it is: labels, buttons, tabs, headers, placeholders, tooltips, accessible names.
struct ShownText {
    QString text;
    QString where;
};
[[nodiscard]] QList<ShownText> shownTexts(const QWidget& window);

} // namespace ca::languages
