// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/desktop/statement/find_strip.h"

#include "app/desktop/widgets/icon_button.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QStyle>
#include <QTextEdit>

namespace ca {

FindStrip::FindStrip(const Theme& theme, QTextEdit& page)
    : QFrame(&page)
    , m_page(page)
    , m_words(new QLineEdit(this))
{
    setProperty("look", "popup");
    auto* const previous = new IconButton(theme, "chevron-up", tr("Previous match (Shift+Enter)"), this);
    auto* const next = new IconButton(theme, "chevron-down", tr("Next match (Enter)"), this);
    auto* const close = new IconButton(theme, "cross", tr("Close (Esc)"), this);
    m_words->setAccessibleName(tr("Find in this page"));
    m_words->setPlaceholderText(tr("Find"));
    auto* const layout = new QHBoxLayout(this);
    layout->setContentsMargins(6, 6, 6, 6);
    layout->setSpacing(2);
    layout->addWidget(m_words);
    for (IconButton* button : {previous, next, close}) {
        layout->addWidget(button);
    }
    connect(m_words, &QLineEdit::textChanged, this, [this] { find(Way::Same); });
    connect(previous, &IconButton::clicked, this, [this] { find(Way::Previous); });
    connect(next, &IconButton::clicked, this, [this] { find(Way::Next); });
    connect(close, &IconButton::clicked, this, &FindStrip::stop);
    hide();
}

void FindStrip::start()
{
    place();
    show();
    raise();
    m_words->setFocus();
    m_words->selectAll();
}

void FindStrip::place()
{
    adjustSize();
    constexpr int kFromEdge = 18;
    move(m_page.width() - width() - kFromEdge, 8);
}

void FindStrip::stop()
{
    hide();
    m_page.setFocus();
}

/// From where the last match began, or behind it; round the end.
void FindStrip::find(Way way)
{
    QTextCursor from = m_page.textCursor();
    if (way == Way::Same) {
        from.setPosition(from.selectionStart());
    }
    const QTextDocument::FindFlags flags = way == Way::Previous ? QTextDocument::FindBackward : QTextDocument::FindFlags();
    const QTextDocument* const document = m_page.document();
    QTextCursor found = document->find(m_words->text(), from, flags);
    if (found.isNull()) {
        found = document->find(m_words->text(), way == Way::Previous ? document->characterCount() - 1 : 0, flags);
    }
    if (!found.isNull()) {
        m_page.setTextCursor(found);
    }
    m_words->setProperty("look", found.isNull() && !m_words->text().isEmpty() ? "bad" : "");
    m_words->style()->polish(m_words);
}

void FindStrip::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) {
        stop();
    } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        find((event->modifiers() & Qt::ShiftModifier) != 0 ? Way::Previous : Way::Next);
    } else {
        QFrame::keyPressEvent(event);
    }
}

} // namespace ca
