// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
// The bar at the top: where we are, how long, in which language, and the two buttons that matter.
#pragma once

#include "app/desktop/widgets/theme.h"

#include <QFrame>

#include <vector>

class QComboBox;
class QMenu;
class QToolButton;

namespace ca {

class ActionButton;
class Actions;
class ElidedLabel;
class SolveTimer;

struct LanguageChoice {
    QString id;
    QString name;
    QString refusal = {}; // why it cannot be chosen; empty: it can
    bool operator==(const LanguageChoice&) const = default;
};

class TopBar : public QFrame {
    Q_OBJECT

public:
    TopBar(const Theme& theme, Actions& actions, QWidget* parent = nullptr);

    void setBreadcrumb(const QString& topic, const QString& title);
    /// Where the problem and its time are named only while the page is about it.
    void setAboutProblem(bool about);
    void setTimerWanted(bool wanted);
    /// The chosen one stays chosen when it is among them.
    void setLanguages(const std::vector<LanguageChoice>& languages);
    void chooseLanguage(const QString& id);
    /// As if the user had chosen it here; nothing happens when it is chosen already or not among them.
    void askForLanguage(const QString& id);
    [[nodiscard]] QString language() const;
    void popUpLanguages();
    /// Stop stands where Submit was.
    void setJudging(bool judging);
    [[nodiscard]] SolveTimer& timer() { return *m_timer; }

signals:
    void languageChosen(const QString& id); // by the user

private:
    void layOut();
    void fillMenu();
    void showParts();

    const Theme& m_theme;
    Actions& m_actions;
    QToolButton* m_name;
    QMenu* m_menu;
    ElidedLabel* m_breadcrumb;
    SolveTimer* m_timer;
    QComboBox* m_languages;
    ActionButton* m_samples;
    ActionButton* m_submit;
    ActionButton* m_stop;
    bool m_timerWanted = true;
    bool m_aboutProblem = true;
};

} // namespace ca
