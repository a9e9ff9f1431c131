// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
// The words at the left of a row: what it is, and a sentence about it.
#pragma once

#include <QString>
#include <QVBoxLayout>
#include <QWidget>

class QLabel;

namespace ca {

/// A label whose lines break, in one of the style sheet's looks; plain text.
[[nodiscard]] QLabel* wrapped(const QString& text, const char* look, QWidget* parent);

class RowText : public QWidget {
public:
    RowText(const QString& title, const QString& sentence, QWidget* parent);

    [[nodiscard]] QVBoxLayout* column() const { return m_column; }
    void setSentence(const QString& sentence);

private:
    QVBoxLayout* m_column;
    QLabel* m_sentence;
};

} // namespace ca
