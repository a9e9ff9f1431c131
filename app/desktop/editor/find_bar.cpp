// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/desktop/editor/find_bar.h"

#include "app/desktop/editor/code_editor.h"
#include "app/desktop/widgets/elided_label.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QToolButton>

#include <algorithm>
#include <chrono>

namespace ca {

FindBar::FindBar(Theme& theme, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_find(field(tr("Find"), tr("Find"))), m_replace(field(tr("Replace with"), tr("Replace"))),
      m_replaceRow(new QWidget(this)), m_count(new ElidedLabel({}, this)), m_case(toggle(QStringLiteral("Aa"), tr("Match case"))),
      m_word(toggle(QStringLiteral("ab|"), tr("Whole words"))), m_regex(toggle(QStringLiteral(".*"), tr("Regular expression")))
{
    setObjectName(QStringLiteral("findBar"));
    setLook(this, "surface");
    setAttribute(Qt::WA_StyledBackground);
    m_count->setObjectName(QStringLiteral("findCount"));
    m_count->setAccessibleDescription(tr("Matches"));
    setLook(m_count, "muted");
    layOut();
    hide();
    m_soon.setSingleShot(true);
    m_soon.setInterval(std::chrono::milliseconds(80));
    connect(&m_soon, &QTimer::timeout, this, &FindBar::refresh);
    connect(m_find, &QLineEdit::textChanged, this, &FindBar::refreshAndShow);
    for (QToolButton* option : {m_case, m_word, m_regex}) {
        connect(option, &QToolButton::toggled, this, &FindBar::refreshAndShow);
    }
}

QLineEdit* FindBar::field(const QString& name, const QString& placeholder)
{
    auto* edit = new QLineEdit(this);
    edit->setAccessibleName(name);
    edit->setPlaceholderText(placeholder);
    edit->setMinimumWidth(36);
    edit->installEventFilter(this);
    return edit;
}

QToolButton* FindBar::toggle(const QString& text, const QString& name)
{
    auto* button = new QToolButton(this);
    button->setText(text);
    button->setCheckable(true);
    button->setAccessibleName(name);
    button->setToolTip(name);
    return button;
}

QToolButton* FindBar::button(const QString& name, void (FindBar::*act)())
{
    auto* button = new QToolButton(this);
    button->setAccessibleName(name);
    button->setToolTip(name);
    connect(button, &QToolButton::clicked, this, act);
    return button;
}

void FindBar::layOut()
{
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    auto* line = new QFrame(this);
    line->setFixedHeight(1);
    setLook(line, "line");
    all->addWidget(line);
    auto* rows = new QVBoxLayout;
    rows->setContentsMargins(12, 6, 8, 6);
    rows->setSpacing(6);
    all->addLayout(rows);
    auto* find = new QHBoxLayout;
    find->setSpacing(4);
    find->addWidget(m_find, 1);
    for (QToolButton* option : {m_case, m_word, m_regex}) {
        find->addWidget(option);
    }
    m_count->setMinimumWidth(fontMetrics().horizontalAdvance(QStringLiteral("99 / 99")));
    m_count->setAlignment(Qt::AlignCenter);
    find->addWidget(m_count);
    const auto addIcon = [&](const char* icon, QToolButton* button) {
        button->setIcon(m_theme.icon(QString::fromLatin1(icon)));
        find->addWidget(button);
    };
    addIcon("arrow-up", button(tr("Previous match (Shift+Enter)"), &FindBar::previous));
    addIcon("arrow-down", button(tr("Next match (Enter)"), &FindBar::next));
    addIcon("cross", button(tr("Close (Esc)"), &FindBar::end));
    rows->addLayout(find);
    auto* replace = new QHBoxLayout(m_replaceRow);
    replace->setContentsMargins(0, 0, 0, 0);
    replace->setSpacing(4);
    replace->addWidget(m_replace, 1);
    const auto addWord = [&](const QString& word, QToolButton* button) {
        button->setText(word);
        replace->addWidget(button);
    };
    addWord(tr("Replace"), button(tr("Replace this match (Enter)"), &FindBar::replaceOne));
    addWord(tr("Replace all"), button(tr("Replace all matches (Ctrl+Alt+Enter)"), &FindBar::replaceAll));
    rows->addWidget(m_replaceRow);
}

void FindBar::setEditor(CodeEditor* editor)
{
    if (m_editor == editor) {
        return;
    }
    if (m_editor) {
        m_result = {};
        paintFound();
        disconnect(m_editor, nullptr, &m_soon, nullptr);
        disconnect(m_editor, nullptr, this, nullptr);
    }
    m_editor = editor;
    if (m_editor) {
        connect(m_editor, &CodeEditor::edited, &m_soon, [this] {
            if (isVisible()) {
                m_soon.start();
            }
        });
        connect(m_editor, &CodeEditor::moved, this, [this] { describe(); });
        if (isVisible()) {
            refresh();
        }
    }
}

void FindBar::begin(bool replacing)
{
    if (!m_editor) {
        return;
    }
    m_replaceRow->setVisible(replacing && !m_editor->isReadOnly());
    QWidget::show();
    const Span span = mainSelectionOf(*m_editor);
    m_start = span.from;
    if (!span.empty() && lineAt(*m_editor, span.from) == lineAt(*m_editor, span.to)) {
        m_find->setText(QString::fromUtf8(bytesOf(*m_editor, span)));
    }
    m_find->setFocus();
    m_find->selectAll();
    refresh();
}

void FindBar::end()
{
    hide();
    m_result = {};
    if (m_editor) {
        paintFound();
        m_editor->setFocus();
    }
}

SearchQuery FindBar::query() const
{
    return {m_find->text(), m_regex->isChecked(), m_case->isChecked(), m_word->isChecked()};
}

void FindBar::refresh()
{
    m_soon.stop();
    if (!m_editor || !isVisible()) {
        return;
    }
    m_result = findAll(allBytes(*m_editor), query());
    paintFound();
    describe();
}

/// While its words are typed, the first one from where the search began is shown.
void FindBar::refreshAndShow()
{
    refresh();
    const auto& found = m_result.found;
    if (!found.empty()) {
        const auto from = std::find_if(found.begin(), found.end(), [this](const Span& span) { return span.from >= m_start; });
        show(from == found.end() ? 0 : static_cast<std::size_t>(from - found.begin()));
    }
}

void FindBar::paintFound()
{
    send(*m_editor, Sci::SCI_SETINDICATORCURRENT, mark::kFound);
    send(*m_editor, Sci::SCI_INDICATORCLEARRANGE, 0, lengthOf(*m_editor));
    for (const Span& span : m_result.found) {
        send(*m_editor, Sci::SCI_INDICATORFILLRANGE, span.from, span.to - span.from);
    }
}

void FindBar::describe()
{
    if (!m_editor || !isVisible()) {
        return;
    }
    const auto& found = m_result.found;
    const auto here = std::find(found.begin(), found.end(), mainSelectionOf(*m_editor));
    const QString total = QLocale().toString(static_cast<qulonglong>(found.size())) + (m_result.clipped ? QStringLiteral("+") : QString());
    if (!m_result.mistake.isEmpty()) {
        m_count->setFullText(tr("Not a pattern"));
    } else if (m_find->text().isEmpty()) {
        m_count->setFullText({});
    } else if (found.empty()) {
        m_count->setFullText(tr("No matches"));
    } else if (here == found.end()) {
        m_count->setFullText(tr("%n matches", nullptr, static_cast<int>(found.size())));
    } else {
        m_count->setFullText(tr("%1 of %2").arg(here - found.begin() + 1).arg(total));
    }
    if (!m_result.mistake.isEmpty()) {
        m_count->setToolTip(m_result.mistake);
    }
}

void FindBar::step(int direction)
{
    if (m_soon.isActive() || (m_result.found.empty() && !m_find->text().isEmpty())) {
        refresh();
    }
    const auto& found = m_result.found;
    if (!m_editor || found.empty()) {
        return;
    }
    const Span span = mainSelectionOf(*m_editor);
    if (direction > 0) {
        const auto at = std::find_if(found.begin(), found.end(),
                                     [&](const Span& one) { return one.from >= span.to && one != span; });
        show(at == found.end() ? 0 : static_cast<std::size_t>(at - found.begin()));
    } else {
        const auto at = std::find_if(found.rbegin(), found.rend(),
                                     [&](const Span& one) { return one.to <= span.from && one != span; });
        show(at == found.rend() ? found.size() - 1 : static_cast<std::size_t>(found.rend() - at) - 1);
    }
}

void FindBar::show(std::size_t index)
{
    const Span span = m_result.found[index];
    send(*m_editor, Sci::SCI_ENSUREVISIBLEENFORCEPOLICY, lineAt(*m_editor, span.from));
    select(*m_editor, span);
    send(*m_editor, Sci::SCI_SCROLLRANGE, span.from, span.to);
    describe();
}

void FindBar::replaceOne()
{
    if (!m_editor || m_editor->isReadOnly()) {
        return;
    }
    refresh();
    const Span span = mainSelectionOf(*m_editor);
    if (std::find(m_result.found.begin(), m_result.found.end(), span) != m_result.found.end()) {
        const QByteArray text = replacementFor(bytesOf(*m_editor, span), query(), m_replace->text());
        const UndoStep step(*m_editor);
        replaceSpan(*m_editor, span, text);
        send(*m_editor, Sci::SCI_GOTOPOS, span.from + text.size());
    }
    refresh();
    step(1);
}

/// One step of undo, and one pass: what is put in is not searched again.
void FindBar::replaceAll()
{
    if (!m_editor || m_editor->isReadOnly()) {
        return;
    }
    refresh();
    {
        const UndoStep step(*m_editor);
        for (auto span = m_result.found.rbegin(); span != m_result.found.rend(); ++span) {
            replaceSpan(*m_editor, *span, replacementFor(bytesOf(*m_editor, *span), query(), m_replace->text()));
        }
    }
    refresh();
}

bool FindBar::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress) {
        return QWidget::eventFilter(watched, event);
    }
    const auto* key = static_cast<QKeyEvent*>(event);
    if (key->key() == Qt::Key_Escape) {
        end();
        return true;
    }
    if (key->key() != Qt::Key_Return && key->key() != Qt::Key_Enter) {
        return false;
    }
    if (key->modifiers().testFlag(Qt::ControlModifier) && key->modifiers().testFlag(Qt::AltModifier)) {
        replaceAll();
    } else if (watched == m_replace) {
        replaceOne();
    } else {
        step(key->modifiers().testFlag(Qt::ShiftModifier) ? -1 : 1);
    }
    return true;
}

} // namespace ca
