// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/desktop/statement/prose_view.h"

#include "app/desktop/statement/document_words.h"
#include "app/desktop/statement/find_strip.h"
#include "app/desktop/statement/prose_painter.h"
#include "app/desktop/statement/section_writer.h"
#include "app/desktop/widgets/icon_button.h"
#include "app/desktop/widgets/theme.h"

#include <QAbstractTextDocumentLayout>
#include <QDesktopServices>
#include <QMimeData>
#include <QPainter>
#include <QPushButton>
#include <QScrollBar>
#include <QShortcut>
#include <QTextBlock>
#include <QWheelEvent>

namespace ca {

namespace {

constexpr int kCharactersInSlice = 5000;
constexpr int kWidestText = 820; // longer lines are hard to read

DocumentStyle styleOf(const Theme& theme, double zoom)
{
    DocumentStyle style{theme.tokens(), theme.textFont(), theme.codeFont(), theme.mathFont(), zoom * theme.textScale()};
    constexpr double kLarger = 1.05; // than the text of controls
    for (QFont* font : {&style.text, &style.code, &style.math}) {
        font->setPointSizeF(font->pointSizeF() * kLarger * zoom);
    }
    return style;
}

} // namespace

ProseView::ProseView(const Theme& theme, const QString& name, QWidget* parent)
    : QTextBrowser(parent)
    , m_theme(theme)
    , m_objects(new TextObjects(this))
    , m_style(styleOf(theme, 1))
    , m_find(new FindStrip(theme, *this))
{
    setAccessibleName(name);
    setFrameShape(QFrame::NoFrame);
    setOpenLinks(false);
    setUndoRedoEnabled(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    document()->documentLayout()->registerHandler(TextObjects::kType, m_objects);
    m_slices.setInterval(0);
    connect(&m_slices, &QTimer::timeout, this, &ProseView::writeSlice);
    connect(&m_theme, &Theme::changed, this, [this] { rewrite(Place::Keep); });
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this, &ProseView::placeButtons);
    auto* const search = new QShortcut(QKeySequence::Find, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(search, &QShortcut::activated, m_find, &FindStrip::start);
    connect(this, &QTextBrowser::anchorClicked, this, [](const QUrl& link) {
        if (link.scheme() == "http" || link.scheme() == "https") {
            QDesktopServices::openUrl(link);
        }
    });
    connect(this, QOverload<const QUrl&>::of(&QTextBrowser::highlighted), this, [this](const QUrl& link) { setToolTip(link.toString()); });
}

ProseView::~ProseView() = default;

void ProseView::setContent(PageContent content, Place place)
{
    m_content = std::move(content);
    if (!m_content.pictures) {
        m_content.pictures = std::make_shared<const Pictures>();
    }
    rewrite(place);
}

void ProseView::setZoom(double zoom)
{
    if (zoom != m_zoom) {
        m_zoom = zoom;
        rewrite(Place::Keep);
    }
}

void ProseView::rewrite(Place place)
{
    const QScrollBar* const bar = verticalScrollBar();
    m_wantedPlace = place == Place::Keep && bar->maximum() > 0 ? bar->value() / static_cast<double>(bar->maximum()) : 0;
    qDeleteAll(m_buttons);
    m_buttons.clear();
    m_writer.reset();
    m_style = styleOf(m_theme, m_zoom);
    m_furniture = {};
    document()->clear();
    m_objects->clear();
    document()->setDefaultFont(m_style.text);
    document()->setIndentWidth(m_style.px(22));
    document()->setDocumentMargin(m_style.px(20));
    m_next = 0;
    m_writer = std::make_unique<DocumentWriter>(*document(), *m_objects, m_furniture, m_style);
    writeSlice();
}

void ProseView::writeSlice()
{
    SectionWriter sections(*m_writer, *m_content.pictures);
    const int until = document()->characterCount() + kCharactersInSlice;
    QTextCursor edit(document());
    edit.beginEditBlock();
    while (!isComplete() && document()->characterCount() < until) {
        sections.add(m_content.sections[m_next], static_cast<int>(m_next));
        ++m_next;
    }
    if (isComplete()) {
        m_writer->finish();
    }
    edit.endEditBlock();
    if (isComplete()) {
        finish();
    } else {
        m_slices.start();
    }
}

void ProseView::finish()
{
    m_slices.stop();
    m_writer.reset();
    makeButtons();
    placeButtons();
    moveCursor(QTextCursor::Start); // it has followed what was written
    verticalScrollBar()->setValue(qRound(m_wantedPlace * verticalScrollBar()->maximum()));
    constexpr int kDescribed = 20'000; // characters
    setAccessibleDescription(wordsBetween(*document(), 0, std::min(document()->characterCount(), kDescribed)));
    emit completed();
}

void ProseView::makeButtons()
{
    for (const DocumentButton& button : m_furniture.buttons) {
        QAbstractButton* made = nullptr;
        if (button.text.isEmpty()) {
            made = new IconButton(m_theme, button.icon, button.name, viewport());
        } else {
            made = new QPushButton(m_theme.icon(button.icon), button.text, viewport());
            made->setAccessibleName(button.name);
            made->setToolTip(button.name);
        }
        made->setCursor(Qt::ArrowCursor);
        made->installEventFilter(this);
        connect(made, &QAbstractButton::clicked, this, [this, action = button.action] { emit actionTriggered(action); });
        made->show();
        m_buttons.push_back(made);
    }
}

void ProseView::placeButtons()
{
    for (std::size_t i = 0; i < m_buttons.size(); ++i) {
        placeButton(*m_buttons[i], m_furniture.buttons[i]);
    }
}

void ProseView::placeButton(QAbstractButton& button, const DocumentButton& where)
{
    const QRectF line = document()->documentLayout()->blockBoundingRect(document()->findBlockByNumber(where.block));
    const QSize size = button.sizeHint();
    const qreal right = document()->pageSize().width() - document()->documentMargin() - m_style.px(7);
    const qreal x = right - (where.place + 1) * (size.width() + 2.0);
    const qreal y = line.center().y() - size.height() / 2.0 - verticalScrollBar()->value();
    button.setGeometry(qRound(x), qRound(y), size.width(), size.height());
}

void ProseView::applyMargins()
{
    const int spare = width() - qRound(m_style.px(kWidestText));
    setViewportMargins(0, 0, std::max(0, spare), 0);
}

QString ProseView::selectedWords() const
{
    const QTextCursor cursor = textCursor();
    return wordsBetween(*document(), cursor.selectionStart(), cursor.selectionEnd());
}

void ProseView::paintEvent(QPaintEvent* event)
{
    {
        QPainter painter(viewport());
        const QPoint scrolled(horizontalScrollBar()->value(), verticalScrollBar()->value());
        painter.translate(-scrolled);
        ProsePainter(*document(), m_furniture, m_style).paint(painter, QRectF(event->rect().translated(scrolled)));
    }
    QTextBrowser::paintEvent(event);
}

void ProseView::resizeEvent(QResizeEvent* event)
{
    applyMargins();
    QTextBrowser::resizeEvent(event);
    m_find->place();
    placeButtons();
}

void ProseView::scrollContentsBy(int dx, int dy)
{
    QTextBrowser::scrollContentsBy(dx, dy);
    placeButtons();
}

void ProseView::wheelEvent(QWheelEvent* event)
{
    if ((event->modifiers() & Qt::ControlModifier) != 0) {
        emit zoomStepped(event->angleDelta().y() > 0 ? 1 : -1);
        event->accept();
        return;
    }
    QTextBrowser::wheelEvent(event);
}

QMimeData* ProseView::createMimeDataFromSelection() const
{
    auto* const copied = new QMimeData; // the caller owns it
    copied->setText(selectedWords());
    return copied;
}

/// Nothing is fetched: what a page shows is in it.
QVariant ProseView::loadResource(int, const QUrl&)
{
    return {};
}

/// A button that gets the focus by a key is scrolled to.
bool ProseView::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusIn) {
        const auto* const button = qobject_cast<QWidget*>(watched);
        const int over = button->geometry().bottom() - viewport()->height();
        const int shift = button->y() < 0 ? button->y() : over > 0 ? over : 0;
        verticalScrollBar()->setValue(verticalScrollBar()->value() + shift);
    }
    return QTextBrowser::eventFilter(watched, event);
}

} // namespace ca
