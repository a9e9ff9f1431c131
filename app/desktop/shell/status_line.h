// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
// The line at the bottom: the sandbox, what is saved, and where the cursor is.
#pragma once

#include "app/desktop/widgets/theme.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace ca {

class ElidedLabel;

class StatusLine : public QFrame {
    Q_OBJECT

public:
    enum class Light { Unknown, Good, Note, Bad };

    explicit StatusLine(const Theme& theme, QWidget* parent = nullptr);

    void setSandbox(Light light, const QString& text, const QString& detail = {});
    /// Who judges the open problem.
    void setJudge(const QString& text, const QString& detail);
    void setSaved(const QString& text);
    /// Of what goes on at the moment; empty: nothing.
    void setMessage(const QString& text);
    /// 1-based; 0 hides it.
    void setCursor(int line, int column);
    void setFacts(const QString& text); // "Spaces: 4   UTF-8"

signals:
    void sandboxPressed();
    void judgePressed();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void showLight();

    const Theme& m_theme;
    Light m_light = Light::Unknown;
    QPushButton* m_sandbox;
    QPushButton* m_judge;
    QLabel* m_saved;
    ElidedLabel* m_message;
    QLabel* m_cursor;
    QLabel* m_facts;
};

} // namespace ca
