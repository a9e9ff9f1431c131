// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/desktop/statement/diff_pane.h"

#include "app/desktop/widgets/theme.h"

#include <QPainter>
#include <QTextBlock>

namespace ca {

namespace {

constexpr qsizetype kLongestLine = 2000; // a line that is broken or measured costs time by its length

} // namespace

DiffPane::DiffPane(const Theme& theme, Side side, QWidget* parent)
    : QPlainTextEdit(parent)
    , m_theme(theme)
    , m_side(side)
    , m_edge(new QWidget(this))
{
    setReadOnly(true);
    setUndoRedoEnabled(false);
    setLineWrapMode(QPlainTextEdit::NoWrap);
    setAccessibleName(side == Side::Left ? tr("Older source") : tr("Newer source"));
    m_edge->installEventFilter(this);
    connect(this, &QPlainTextEdit::updateRequest, m_edge, qOverload<>(&QWidget::update));
    connect(&m_theme, &Theme::changed, this, &DiffPane::adopt);
    adopt();
}

void DiffPane::adopt()
{
    QFont font = m_theme.codeFont();
    font.setStyleStrategy(QFont::PreferNoShaping);
    document()->setDefaultFont(font);
    setTabStopDistance(QFontMetricsF(font).horizontalAdvance(u' ') * 4);
    setViewportMargins(edgeWidth(), 0, 0, 0);
    viewport()->update();
}

void DiffPane::setRows(const std::vector<std::string_view>& lines, const std::vector<DiffRow>& rows)
{
    QString text;
    for (const DiffRow& row : rows) {
        if (const auto line = lineOf(row)) {
            const std::string_view source = lines[*line];
            text += QString::fromUtf8(source.data(), static_cast<qsizetype>(source.size())).left(kLongestLine);
        }
        text += u'\n';
    }
    text.chop(1);
    m_rows = rows;
    setPlainText(text);
    setViewportMargins(edgeWidth(), 0, 0, 0);
}

QColor DiffPane::washOf(const DiffRow& row) const
{
    if (row.kind == DiffRow::Kind::Same) {
        return {};
    }
    const Tokens& tokens = m_theme.tokens();
    return !lineOf(row) ? tokens.surface2 : m_side == Side::Left ? tokens.badWash : tokens.okWash;
}

int DiffPane::edgeWidth() const
{
    const qsizetype digits = QString::number(m_rows.size()).size();
    return qRound(QFontMetricsF(document()->defaultFont()).horizontalAdvance(u'9') * (static_cast<qreal>(digits) + 3));
}

void DiffPane::paintEvent(QPaintEvent* event)
{
    {
        QPainter painter(viewport());
        for (QTextBlock block = firstVisibleBlock(); block.isValid(); block = block.next()) {
            const QRectF rect = blockBoundingGeometry(block).translated(contentOffset());
            const auto row = static_cast<std::size_t>(block.blockNumber());
            if (rect.top() > viewport()->height() || row >= m_rows.size()) {
                break;
            }
            if (const QColor wash = washOf(m_rows[row]); wash.isValid()) {
                painter.fillRect(QRectF(0, rect.top(), viewport()->width(), rect.height()), wash);
            }
        }
    }
    QPlainTextEdit::paintEvent(event);
}

void DiffPane::resizeEvent(QResizeEvent* event)
{
    QPlainTextEdit::resizeEvent(event);
    const QRect inner = contentsRect();
    m_edge->setGeometry(inner.left(), inner.top(), edgeWidth(), inner.height());
}

bool DiffPane::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_edge && event->type() == QEvent::Paint) {
        paintEdge();
        return true;
    }
    return QPlainTextEdit::eventFilter(watched, event);
}

/// Numbers, and a sign beside every line that differs.
void DiffPane::paintEdge()
{
    QPainter painter(m_edge);
    const Tokens& tokens = m_theme.tokens();
    painter.setFont(document()->defaultFont());
    const qreal letter = QFontMetricsF(document()->defaultFont()).horizontalAdvance(u'9');
    for (QTextBlock block = firstVisibleBlock(); block.isValid(); block = block.next()) {
        const QRectF rect = blockBoundingGeometry(block).translated(contentOffset());
        const auto number = static_cast<std::size_t>(block.blockNumber());
        if (rect.top() > m_edge->height() || number >= m_rows.size()) {
            return;
        }
        const DiffRow& row = m_rows[number];
        const auto line = lineOf(row);
        if (!line) {
            continue;
        }
        const QRectF field(0, rect.top(), m_edge->width() - letter * 2, rect.height());
        painter.setPen(tokens.faint);
        painter.drawText(field, Qt::AlignRight | Qt::AlignVCenter, QString::number(*line + 1));
        if (row.kind != DiffRow::Kind::Same) {
            painter.setPen(m_side == Side::Left ? tokens.bad : tokens.ok);
            painter.drawText(QRectF(field.right(), rect.top(), letter * 1.8, rect.height()), Qt::AlignCenter,
                             m_side == Side::Left ? QStringLiteral("−") : QStringLiteral("+"));
        }
    }
}

} // namespace ca
