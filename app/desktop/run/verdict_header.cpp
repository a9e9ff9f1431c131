// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/desktop/run/verdict_header.h"

#include "app/desktop/run/group_bars.h"
#include "app/desktop/run/sign.h"
#include "app/desktop/widgets/elided_label.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace ca::runs {

/// The verdict's sign at the size of its word.
class SignBox : public QWidget {
public:
    SignBox(const Theme& theme, QWidget* parent)
        : QWidget(parent)
        , m_theme(theme)
    {
        setFixedSize(20, 20);
    }
    void setLook(const Look& look)
    {
        m_look = look;
        update();
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        paintSign(painter, QRectF(rect()).adjusted(1, 1, -1, -1), m_look.sign, m_theme.tokens().*m_look.colour);
    }

private:
    const Theme& m_theme;
    Look m_look;
};

VerdictHeader::VerdictHeader(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_sign(new SignBox(theme, this))
    , m_word(new QLabel(this))
    , m_summary(new ElidedLabel({}, this))
    , m_figures(new QWidget(this))
    , m_score(new QLabel(this))
    , m_remark(new ElidedLabel({}, this))
    , m_groups(new GroupBars(theme, this))
    , m_copy(action(tr("Copy test"), tr("Copy the test: input, expected output and your output")))
    , m_keep(action(tr("Keep as my test"), tr("Keep as my test: put it among your own, to run it again by itself")))
    , m_stop(action(tr("Stop"), tr("Stop judging")))
    , m_top(new QHBoxLayout)
    , m_below(new QHBoxLayout)
{
    build();
    dress();
    connect(&theme, &Theme::changed, this, &VerdictHeader::dress);
    connect(m_copy, &QAbstractButton::clicked, this, &VerdictHeader::copyTestPressed);
    connect(m_keep, &QAbstractButton::clicked, this, &VerdictHeader::keepTestPressed);
    connect(m_stop, &QAbstractButton::clicked, this, &VerdictHeader::stopPressed);
    setBusy(false);
    tell({});
}

QPushButton* VerdictHeader::action(const QString& text, const QString& tip)
{
    auto* button = new QPushButton(text, this);
    button->setToolTip(tip);
    button->setAccessibleName(text);
    return button;
}

void VerdictHeader::build()
{
    setLook(m_stop, "quiet");
    m_word->setAccessibleName(tr("Verdict"));
    setLook(m_summary, "muted");
    setLook(m_remark, "small");
    setLook(m_score, "strong");
    auto* figures = new QHBoxLayout(m_figures);
    figures->setContentsMargins(0, 0, 0, 0);
    figures->setSpacing(18);
    for (int i = 0; i < 3; ++i) {
        m_meters.push_back(new Meter(m_theme, m_figures));
        figures->addWidget(m_meters.back(), 0, Qt::AlignVCenter);
    }
    figures->addStretch(1);
    m_top->setSpacing(12);
    m_top->addWidget(m_sign);
    m_top->addWidget(m_word);
    m_summary->setMinimumWidth(1); // the verdict comes first
    m_top->addWidget(m_summary);
    m_top->addWidget(m_figures);
    m_top->addWidget(m_score);
    m_top->addStretch(1);
    m_top->addWidget(m_stop);
    m_top->addWidget(m_copy);
    m_top->addSpacing(-4);
    m_top->addWidget(m_keep);
    m_top->setStretchFactor(m_summary, 0);
    m_below->setSpacing(18);
    m_below->addWidget(m_remark, 1);
    m_below->addWidget(m_groups, 3);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(4);
    all->addLayout(m_top);
    all->addLayout(m_below);
}

void VerdictHeader::dress()
{
    QFont font = m_theme.headingFont();
    font.setWeight(QFont::Bold);
    m_word->setFont(font);
    QPalette colours = m_word->palette();
    colours.setColor(QPalette::WindowText, m_theme.tokens().*m_facts.look.colour);
    m_word->setPalette(colours);
    m_sign->setLook(m_facts.look);
    arrange();
}

void VerdictHeader::tell(const HeaderFacts& facts)
{
    m_facts = facts;
    m_word->setText(facts.word);
    m_summary->setFullText(facts.summary);
    m_score->setText(facts.score);
    m_score->setVisible(!facts.score.isEmpty());
    m_remark->setFullText(facts.remark);
    m_remark->setVisible(!facts.remark.isEmpty());
    m_groups->setGroups(facts.groups);
    m_groups->setVisible(!facts.groups.empty());
    showMeters();
    dress();
    announce();
}

void VerdictHeader::showMeters()
{
    m_figures->setVisible(!m_facts.meters.empty()); // else its margin would stay
    for (std::size_t i = 0; i < m_meters.size(); ++i) {
        m_meters[i]->setVisible(i < m_facts.meters.size());
        if (i < m_facts.meters.size()) {
            m_meters[i]->setReading(m_facts.meters[i]);
        }
    }
}

void VerdictHeader::setTestChosen(bool chosen)
{
    m_copy->setVisible(chosen);
    m_keep->setVisible(chosen);
}

void VerdictHeader::setBusy(bool busy)
{
    if (busy != m_stop->isVisibleTo(this)) {
        m_stop->setVisible(busy);
        arrange();
    }
}

void VerdictHeader::announce()
{
    if (m_facts.word == m_announced || m_facts.word.isEmpty()) {
        return;
    }
    m_announced = m_facts.word;
    m_word->setAccessibleName(m_facts.word);
    m_word->setAccessibleDescription(m_facts.summary + u' ' + m_facts.remark);
    QAccessibleEvent named(m_word, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&named);
    QAccessibleEvent alert(m_word, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void VerdictHeader::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

VerdictHeader::Density VerdictHeader::fitting() const
{
    const auto wide = [](const QWidget* widget) {
        return widget->isVisibleTo(widget->parentWidget()) ? widget->sizeHint().width() + 12 : 0;
    };
    const auto figures = [&](bool terse) {
        int sum = 0;
        for (const Meter* meter : m_meters) {
            sum += meter->isVisibleTo(m_figures) ? meter->widthOf(terse) + 18 : 0;
        }
        return sum;
    };
    const QFontMetrics metrics(m_theme.textFont());
    const int room = width() - 32 - wide(m_word) - wide(m_summary) - wide(m_score) - wide(m_stop);
    const int words = metrics.horizontalAdvance(tr("Copy test") + tr("Keep as my test")) + 84;
    if (figures(false) + words <= room) {
        return Density::Words;
    }
    constexpr int kIcons = 88;
    return figures(false) + kIcons <= room ? Density::Icons : figures(true) + kIcons <= room ? Density::Terse : Density::TwoRows;
}

/// In a narrow panel the buttons lose their words, then the figures their limits; in a narrower one they move below the verdict.
void VerdictHeader::arrange()
{
    const Density density = fitting();
    const bool twoRows = density == Density::TwoRows;
    if (twoRows != (m_density == Density::TwoRows)) {
        QHBoxLayout* const from = twoRows ? m_top : m_below;
        from->removeWidget(m_figures);
        (twoRows ? m_below : m_top)->insertWidget(twoRows ? 0 : 3, m_figures);
    }
    for (Meter* meter : m_meters) {
        meter->setTerse(density == Density::Terse);
    }
    m_density = density;
    setWords(m_copy, density == Density::Words ? tr("Copy test") : QString(), QStringLiteral("copy"));
    setWords(m_keep, density == Density::Words ? tr("Keep as my test") : QString(), QStringLiteral("save"));
}

void VerdictHeader::setWords(QPushButton* button, const QString& words, const QString& icon)
{
    button->setText(words);
    button->setIcon(words.isEmpty() ? m_theme.icon(icon) : QIcon());
    setLook(button, words.isEmpty() ? "quiet" : "");
    button->setMaximumWidth(words.isEmpty() ? 36 : QWIDGETSIZE_MAX);
}

} // namespace ca::runs
