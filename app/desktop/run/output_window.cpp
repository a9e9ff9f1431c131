// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/desktop/run/output_window.h"

#include "app/desktop/run/output_view.h"
#include "app/desktop/run/run_words.h"

#include <QLabel>
#include <QShortcut>
#include <QVBoxLayout>

namespace ca::runs {

OutputWindow::OutputWindow(const Theme& theme, const QString& caption, const std::shared_ptr<const std::string>& whole,
                           QWidget* parent)
    : QWidget(parent, Qt::Window)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(caption);
    setLook(this, "surface");
    resize(860, 620);
    const ClippedText shown = clip(whole ? std::string_view(*whole) : std::string_view(), kWindowLimits);
    auto* view = new OutputView(theme, caption, this);
    view->setGround(&Tokens::surface);
    view->setMarginType(0, QsciScintilla::NumberMargin);
    view->setMarginWidth(0, QStringLiteral("000000"));
    view->setMarginsBackgroundColor(theme.tokens().surface);
    view->setMarginsForegroundColor(theme.tokens().faint);
    view->showText(shown.text);
    auto* note = new QLabel(shown.clipped ? tr("%1; long lines are cut.").arg(readable(Bytes{whole->size()}))
                                          : readable(Bytes{whole ? whole->size() : 0}),
                            this);
    setLook(note, "small");
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(12, 12, 12, 8);
    column->addWidget(view, 1);
    column->addWidget(note);
    auto* close = new QShortcut(QKeySequence(Qt::Key_Escape), this);
    connect(close, &QShortcut::activated, this, &QWidget::close);
    view->setFocus();
}

} // namespace ca::runs
