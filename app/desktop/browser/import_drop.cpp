// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/desktop/browser/import_drop.h"

#include "app/desktop/widgets/theme.h"

#include <QDropEvent>
#include <QFileInfo>
#include <QMimeData>
#include <QPainter>
#include <QUrl>

namespace ca {

namespace {

bool importable(const QFileInfo& file)
{
    const QString ending = file.suffix().toLower();
    return file.isDir() || ending == "zip" || ending == "kpp";
}

} // namespace

QStringList importablePaths(const QMimeData& dragged)
{
    QStringList paths;
    for (const QUrl& url : dragged.urls()) {
        if (url.isLocalFile() && importable(QFileInfo(url.toLocalFile()))) {
            paths << url.toLocalFile();
        }
    }
    return paths;
}

DropVeil::DropVeil(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    parent->setAcceptDrops(true);
    parent->installEventFilter(this);
    hide();
}

bool DropVeil::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::DragLeave) {
        hide();
    }
    if (event->type() != QEvent::DragEnter && event->type() != QEvent::Drop) {
        return QWidget::eventFilter(watched, event);
    }
    auto* drag = static_cast<QDropEvent*>(event); // what enters is one too
    const QStringList paths = importablePaths(*drag->mimeData());
    hide();
    if (paths.isEmpty()) {
        drag->ignore();
        return true;
    }
    drag->acceptProposedAction();
    if (event->type() == QEvent::Drop) {
        emit dropped(paths);
    } else {
        cover(paths.size());
    }
    return true;
}

void DropVeil::cover(qsizetype packages)
{
    m_packages = packages;
    setGeometry(parentWidget()->rect());
    raise();
    show();
}

void DropVeil::paintEvent(QPaintEvent*)
{
    const Tokens& tokens = m_theme.tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor veil = tokens.surface;
    veil.setAlphaF(0.97F);
    painter.fillRect(rect(), veil);
    painter.setPen(QPen(tokens.accent, 1.5, Qt::DashLine));
    painter.drawRoundedRect(QRectF(rect()).adjusted(10, 10, -10, -10), 10, 10);
    const QRect icon(width() / 2 - 18, height() / 2 - 46, 36, 36);
    m_theme.icon("import", &Tokens::accent).paint(&painter, icon);
    painter.setFont(m_theme.headingFont());
    painter.setPen(tokens.text);
    painter.drawText(rect().adjusted(24, height() / 2, -24, 0), Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap,
                     m_packages == 1 ? tr("Drop to import the package") : tr("Drop to import %n packages", nullptr, static_cast<int>(m_packages)));
}

} // namespace ca
