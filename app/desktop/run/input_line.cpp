// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/desktop/run/input_line.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>

namespace ca::runs {

InputLine::InputLine(QWidget* parent)
    : QLineEdit(parent)
{
    setAccessibleName(tr("Input for the program"));
    setToolTip(tr("Enter sends the line, Ctrl+D ends the input, Ctrl+C stops the program"));
}

void InputLine::keyPressEvent(QKeyEvent* event)
{
    const bool control = event->modifiers() == Qt::ControlModifier;
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        send();
    } else if (control && event->key() == Qt::Key_D) {
        emit ended();
    } else if (control && event->key() == Qt::Key_C && !hasSelectedText()) {
        emit interrupted();
    } else if (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down) {
        recall(event->key() == Qt::Key_Up ? -1 : 1);
    } else if (event->matches(QKeySequence::Paste) && QGuiApplication::clipboard()->text().contains(u'\n')) {
        pasteLines();
    } else {
        QLineEdit::keyPressEvent(event);
    }
}

void InputLine::send()
{
    if (!text().isEmpty() && (m_earlier.isEmpty() || m_earlier.last() != text())) {
        m_earlier << text();
    }
    m_at = m_earlier.size();
    const QByteArray line = text().toUtf8() + '\n';
    clear();
    emit entered(line);
}

void InputLine::pasteLines()
{
    QString pasted = text() + QGuiApplication::clipboard()->text();
    pasted.remove(u'\r');
    const qsizetype last = pasted.lastIndexOf(u'\n') + 1;
    setText(pasted.sliced(last));
    emit entered(pasted.first(last).toUtf8());
}

void InputLine::recall(int step)
{
    const qsizetype at = qBound<qsizetype>(0, m_at + step, m_earlier.size());
    if (at != m_at) {
        m_at = at;
        setText(at < m_earlier.size() ? m_earlier[at] : QString());
    }
}

} // namespace ca::runs
