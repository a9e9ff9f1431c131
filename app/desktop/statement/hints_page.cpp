// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/desktop/statement/hints_page.h"

#include "app/desktop/statement/prose_view.h"
#include "app/desktop/widgets/empty_state.h"

#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace ca {

HintsPage::HintsPage(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_states(new QStackedWidget(this))
    , m_view(new ProseView(theme, tr("Hints"), this))
{
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_states);
    m_states->addWidget(new EmptyState(theme, {"lightbulb", tr("No hints"), tr("This problem has none. It is all yours."), {}}, this));
    m_states->addWidget(m_view);
    connect(m_view, &ProseView::actionTriggered, this, &HintsPage::showNext);
}

void HintsPage::setHints(std::vector<Prose> hints)
{
    m_hints = std::move(hints);
    m_shown = 0;
    m_states->setCurrentIndex(m_hints.empty() ? 0 : 1);
    rewrite();
}

void HintsPage::setShown(int count)
{
    const int shown = std::clamp(count, 0, static_cast<int>(m_hints.size()));
    if (shown != m_shown) {
        m_shown = shown;
        rewrite();
    }
}

void HintsPage::showNext()
{
    const int hint = m_shown;
    setShown(m_shown + 1);
    emit hintShown(hint);
}

/// Those that are open, and the next one folded: what lies further ahead is not even counted off.
void HintsPage::rewrite()
{
    PageContent content;
    const int total = static_cast<int>(m_hints.size());
    for (int i = 0; i < std::min(m_shown + 1, total); ++i) {
        const bool folded = i == m_shown;
        content.sections.emplace_back(HintSection{i + 1, total, folded, folded ? Prose{} : m_hints[static_cast<std::size_t>(i)]});
    }
    m_view->setContent(std::move(content), ProseView::Place::Keep);
}

} // namespace ca
