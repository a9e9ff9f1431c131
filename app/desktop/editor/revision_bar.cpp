// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/desktop/editor/revision_bar.h"

#include "app/desktop/editor/text_comparison.h"
#include "app/desktop/widgets/elided_label.h"
#include "app/desktop/widgets/icon_button.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QPushButton>

#include <algorithm>
#include <utility>

namespace ca {

RevisionBar::RevisionBar(const Theme& theme, QWidget* parent)
    : QWidget(parent), m_line(new RevisionLine(theme, this)), m_moment(new ElidedLabel({}, this)), m_reason(new ElidedLabel({}, this)),
      m_difference(new ElidedLabel({}, this)), m_older(new IconButton(theme, QStringLiteral("chevron-left"), tr("Earlier text"), this)),
      m_newer(new IconButton(theme, QStringLiteral("chevron-right"), tr("Later text"), this)),
      m_close(new IconButton(theme, QStringLiteral("cross"), tr("Back to the present text"), this)),
      m_restore(new QPushButton(tr("Restore this"), this))
{
    setObjectName(QStringLiteral("revisionBar"));
    setLook(this, "surface2");
    setAttribute(Qt::WA_StyledBackground);
    layOut();
    addKeys();
    connect(m_line, &QAbstractSlider::valueChanged, this, [this] {
        follow();
        emit chosenChanged();
    });
    connect(m_line, &RevisionLine::taken, this, &RevisionBar::restore);
    connect(m_line, &RevisionLine::left, this, &RevisionBar::closed);
    connect(m_older, &QAbstractButton::clicked, this, [this] { choose(m_line->value() - 1); });
    connect(m_newer, &QAbstractButton::clicked, this, [this] { choose(m_line->value() + 1); });
    connect(m_close, &QAbstractButton::clicked, this, &RevisionBar::closed);
    connect(m_restore, &QAbstractButton::clicked, this, &RevisionBar::restoreWanted);
    follow();
    describeNothing();
}

void RevisionBar::layOut()
{
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    auto* inside = new QVBoxLayout;
    inside->setContentsMargins(14, 7, 8, 4);
    inside->setSpacing(2);
    rows->addLayout(inside);
    auto* words = new QHBoxLayout;
    words->setSpacing(10);
    setLook(m_moment, "strong");
    setLook(m_reason, "muted");
    setLook(m_difference, "small");
    m_difference->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    setLook(m_restore, "primary");
    words->addWidget(m_moment);
    words->addWidget(m_reason);
    words->addStretch(1);
    words->addWidget(m_difference);
    words->addWidget(m_restore);
    words->addWidget(m_close);
    inside->addLayout(words);
    auto* way = new QHBoxLayout;
    way->setSpacing(2);
    way->addWidget(m_line, 1);
    way->addWidget(m_older);
    way->addWidget(m_newer);
    inside->addLayout(way);
    auto* hairline = new QFrame(this);
    hairline->setFixedHeight(1);
    setLook(hairline, "line");
    rows->addWidget(hairline);
}

void RevisionBar::addKeys()
{
    m_older->setName(tr("Earlier text"), Qt::Key_Left);
    m_newer->setName(tr("Later text"), Qt::Key_Right);
    m_close->setName(tr("Back to the present text"), Qt::Key_Escape);
    m_restore->setToolTip(nameWithKey(tr("Put this text in place of the present one; can be undone"), Qt::Key_Return));
    m_line->setToolTip(tr("Left and Right go through all texts, Page Up and Page Down through those that were saved or run"));
}

void RevisionBar::setMarks(std::vector<RevisionMark> marks)
{
    const RevisionMark* before = chosen();
    const std::int64_t id = before != nullptr && m_line->value() != m_line->maximum() ? before->revision.id : 0;
    const auto same = std::find_if(marks.begin(), marks.end(), [&](const RevisionMark& mark) { return mark.revision.id == id; });
    const auto index = static_cast<int>((same == marks.end() ? static_cast<std::ptrdiff_t>(marks.size()) - 1 : same - marks.begin()));
    m_line->setMarks(std::move(marks));
    m_line->setValue(index);
    follow();
    emit chosenChanged();
}

const RevisionMark* RevisionBar::chosen() const
{
    const auto& marks = m_line->marks();
    const auto index = static_cast<std::size_t>(m_line->value());
    return index < marks.size() ? &marks[index] : nullptr;
}

void RevisionBar::follow()
{
    const RevisionMark* mark = chosen();
    m_line->setEnabled(mark != nullptr);
    m_older->setEnabled(mark != nullptr && m_line->value() > m_line->minimum());
    m_newer->setEnabled(mark != nullptr && m_line->value() < m_line->maximum());
    if (mark == nullptr) {
        m_moment->setFullText(tr("Nothing has been kept of this file yet"));
        m_moment->setMinimumWidth(0);
        m_reason->setFullText({});
        describeNothing();
        return;
    }
    m_moment->setFullText(momentOf(mark->revision));
    m_moment->setMinimumWidth(m_moment->sizeHint().width()); // of all words here these are the last to give way
    m_reason->setFullText(tr("%1 (%2 of %3)").arg(reasonOf(*mark)).arg(m_line->value() + 1).arg(m_line->maximum() + 1));
    m_line->setAccessibleDescription(m_moment->fullText() + QStringLiteral(", ") + m_reason->fullText());
}

void RevisionBar::describe(const TextComparison& comparison)
{
    m_restore->setEnabled(!comparison.same());
    m_difference->setFullText(comparison.same()
                                  ? tr("The same as now")
                                  : tr("+%1 \u2212%2 lines", "that restoring would bring and take").arg(comparison.old).arg(comparison.present));
}

void RevisionBar::describeNothing()
{
    m_restore->setEnabled(false);
    m_difference->setFullText({});
}

void RevisionBar::restore()
{
    if (m_restore->isEnabled()) {
        emit restoreWanted();
    }
}

} // namespace ca
