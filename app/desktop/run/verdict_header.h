// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
// The moment of the verdict: its word large, with its sign, the figures against their limits, and what can be done with the test.
#pragma once

#include "app/desktop/run/header_facts.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace ca {
class ElidedLabel;
}

namespace ca::runs {

class GroupBars;
class SignBox;

class VerdictHeader : public QWidget {
    Q_OBJECT

public:
    explicit VerdictHeader(const Theme& theme, QWidget* parent = nullptr);

    /// A new word is announced to screen readers, with the figures behind it.
    void tell(const HeaderFacts& facts);
    [[nodiscard]] const HeaderFacts& facts() const { return m_facts; }
    /// For the buttons, which act on the chosen test.
    void setTestChosen(bool chosen);
    void setBusy(bool busy);

    /// It gives way by itself, see arrange().
    [[nodiscard]] QSize minimumSizeHint() const override { return {200, QWidget::minimumSizeHint().height()}; }

signals:
    void copyTestPressed();
    void keepTestPressed();
    void stopPressed();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void dress();
    void build();
    void arrange();
    void announce();
    void showMeters();
    void setWords(QPushButton* button, const QString& words, const QString& icon);
    [[nodiscard]] QPushButton* action(const QString& text, const QString& tip);

    const Theme& m_theme;
    HeaderFacts m_facts;
    SignBox* m_sign;
    QLabel* m_word;
    ElidedLabel* m_summary;
    QWidget* m_figures;
    std::vector<Meter*> m_meters;
    QLabel* m_score;
    ElidedLabel* m_remark;
    GroupBars* m_groups;
    QPushButton* m_copy;
    QPushButton* m_keep;
    QPushButton* m_stop;
    QHBoxLayout* m_top;
    QHBoxLayout* m_below;
    enum class Density { Words, Icons, Terse, TwoRows };
    [[nodiscard]] Density fitting() const;
    Density m_density = Density::Words;
    QString m_announced;
};

} // namespace ca::runs
