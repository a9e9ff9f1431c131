// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/desktop/statement/notes_page.h"

#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <chrono>

namespace ca {

NotesPage::NotesPage(QWidget* parent)
    : QWidget(parent)
    , m_edit(new QPlainTextEdit(this))
{
    using namespace std::chrono_literals;
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(14, 14, 14, 14);
    layout->addWidget(m_edit);
    m_edit->setProperty("look", "field");
    m_edit->setTabChangesFocus(true);
    m_edit->setAccessibleName(tr("Notes on this problem"));
    m_edit->setPlaceholderText(tr("Ideas, traps, what to remember next time. Notes are saved as you write."));
    m_pause.setSingleShot(true);
    m_pause.setInterval(500ms);
    connect(&m_pause, &QTimer::timeout, this, &NotesPage::tell);
    connect(m_edit, &QPlainTextEdit::textChanged, &m_pause, qOverload<>(&QTimer::start));
}

void NotesPage::setProblem(const QString& problem)
{
    if (problem == m_problem) {
        return;
    }
    tell();
    m_problem = problem;
    const QSignalBlocker quiet(m_edit);
    m_edit->clear();
}

void NotesPage::setText(const QString& text)
{
    if (m_pause.isActive() || text == m_edit->toPlainText()) {
        return;
    }
    const QSignalBlocker quiet(m_edit);
    m_edit->setPlainText(text);
}

QString NotesPage::text() const
{
    return m_edit->toPlainText();
}

void NotesPage::hideEvent(QHideEvent* event)
{
    tell();
    QWidget::hideEvent(event);
}

void NotesPage::tell()
{
    if (m_pause.isActive() || sender() == &m_pause) {
        m_pause.stop();
        emit changed(m_problem, m_edit->toPlainText());
    }
}

} // namespace ca
