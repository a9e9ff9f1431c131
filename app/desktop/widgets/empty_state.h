// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
// What a panel shows when it has nothing: what it is for and the one thing to do about it.
#pragma once

#include "app/desktop/widgets/theme.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace ca {

struct EmptyStateText {
    QString icon;
    QString title;
    QString sentence;
    QString button; // empty: none
};

class EmptyState : public QWidget {
    Q_OBJECT

public:
    EmptyState(const Theme& theme, const EmptyStateText& text, QWidget* parent = nullptr);

    void setText(const EmptyStateText& text);

signals:
    void pressed();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    const Theme& m_theme;
    QString m_iconName;
    QLabel* m_icon;
    QLabel* m_title;
    QLabel* m_sentence;
    QPushButton* m_button;
    void showIcon();
    /// Where there is little room, words go before pictures.
    void fit();
};

} // namespace ca
