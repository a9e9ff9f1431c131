// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/desktop/statement/editorial_page.h"

#include "app/desktop/statement/page_words.h"
#include "app/desktop/statement/prose_view.h"
#include "app/desktop/widgets/empty_state.h"

#include <QDesktopServices>
#include <QStackedWidget>
#include <QUrl>
#include <QVBoxLayout>

namespace ca {

EditorialPage::EditorialPage(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_states(new QStackedWidget(this))
    , m_view(new ProseView(theme, tr("Editorial"), this))
{
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_states);
    m_states->addWidget(new EmptyState(theme, {"book", tr("No editorial"), tr("Nobody has written down how this problem is solved."), {}}, this));
    auto* const gate = new EmptyState(theme,
                                      {"lock", tr("Not solved yet"),
                                       tr("The editorial tells everything. It opens by itself once your solution is accepted."),
                                       tr("Look anyway")},
                                      this);
    m_states->addWidget(gate);
    m_states->addWidget(m_view);
    connect(gate, &EmptyState::pressed, this, [this] {
        m_looked = true;
        choose();
        emit lookedAnyway();
    });
}

void EditorialPage::setText(const PageText& text)
{
    m_there = text.isThere();
    m_looked = false;
    PageContent content;
    content.pictures = text.pictures;
    if (auto notice = noticeFor(text, PageKind::Editorial)) {
        content.sections.emplace_back(std::move(*notice));
    }
    for (const ProseBlock& block : text.prose) {
        content.sections.emplace_back(block);
    }
    m_view->setContent(std::move(content));
    disconnect(m_view, &ProseView::actionTriggered, this, nullptr);
    connect(m_view, &ProseView::actionTriggered, this, [file = text.document] {
        QDesktopServices::openUrl(QUrl::fromLocalFile(QString::fromStdString(file.string())));
    });
    choose();
}

void EditorialPage::setSolved(bool solved)
{
    m_solved = solved;
    choose();
}

bool EditorialPage::isOpen() const
{
    return m_states->currentIndex() == Open;
}

void EditorialPage::choose()
{
    m_states->setCurrentIndex(!m_there ? Nothing : m_solved || m_looked ? Open : Gate);
}

} // namespace ca
