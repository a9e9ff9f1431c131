// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
// A quiet strip above a panel: one sentence, at most one thing to do, and a cross. Never modal.
#pragma once

#include "app/desktop/widgets/theme.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace ca {

class IconButton;

class Banner : public QFrame {
    Q_OBJECT

public:
    enum class Tone { Note, Good, Warning, Bad };

    /// Hidden until it has something to say.
    explicit Banner(const Theme& theme, QWidget* parent = nullptr);

    void say(Tone tone, const QString& sentence, const QString& button = {});
    [[nodiscard]] QString sentence() const;

signals:
    void pressed();   // its button
    void dismissed(); // its cross

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void showIcon();

    const Theme& m_theme;
    Tone m_tone = Tone::Note;
    QLabel* m_icon;
    QLabel* m_sentence;
    QPushButton* m_button;
    IconButton* m_cross;
};

} // namespace ca
