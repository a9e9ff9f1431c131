// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/desktop/run/compile_view.h"

#include "app/desktop/run/sign.h"

#include <QLabel>
#include <QListWidget>
#include <QPainter>
#include <QPixmap>
#include <QVBoxLayout>

#include <algorithm>

namespace ca::runs {

namespace {

constexpr int kMostListed = 200;

Look lookOf(Diagnostic::Severity severity)
{
    switch (severity) {
    case Diagnostic::Severity::Error: return {Sign::Cross, &Tokens::bad};
    case Diagnostic::Severity::Warning: return {Sign::Bang, &Tokens::warn};
    case Diagnostic::Severity::Note: return {Sign::Dash, &Tokens::muted};
    }
    return {};
}

QIcon iconOf(const Look& look, const Theme& theme)
{
    QPixmap picture(32, 32);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    paintSign(painter, QRectF(5, 5, 22, 22), look.sign, theme.tokens().*look.colour);
    return picture;
}

Diagnostic asAdvice(const PolicyRemark& remark)
{
    return {static_cast<int>(remark.line), 0, Diagnostic::Severity::Warning,
            CompileView::tr("%1: %2").arg(QString::fromStdString(remark.found), QString::fromStdString(remark.reason))};
}

/// "solution.cpp:7:3", "solution.py\", line 7", "Main.java:7": the file's name, and the number soon behind it.
int numberBehind(QByteArrayView line, const QByteArray& file)
{
    qsizetype at = line.indexOf(file);
    if (at < 0) {
        return 0;
    }
    at += file.size();
    const qsizetype end = std::min(line.size(), at + 12);
    while (at < end && (line[at] < '0' || line[at] > '9')) {
        ++at;
    }
    int number = 0;
    for (; at < line.size() && line[at] >= '0' && line[at] <= '9' && number < 10'000'000; ++at) {
        number = number * 10 + (line[at] - '0');
    }
    return number;
}

} // namespace

std::vector<PlaceLine> placeLines(const QByteArray& text, const std::vector<Diagnostic>& places, const QByteArray& file)
{
    std::vector<PlaceLine> out;
    qsizetype begin = 0;
    while (begin < text.size() && !file.isEmpty()) {
        const qsizetype newline = text.indexOf('\n', begin);
        const qsizetype end = newline < 0 ? text.size() : newline;
        const int number = numberBehind(QByteArrayView(text).sliced(begin, end - begin), file);
        const auto place =
            std::find_if(places.begin(), places.end(), [&](const Diagnostic& d) { return number > 0 && d.line == number; });
        if (place != places.end()) {
            out.push_back({{static_cast<std::size_t>(begin), static_cast<std::size_t>(end - begin)},
                           static_cast<int>(place - places.begin())});
        }
        begin = end + 1;
    }
    return out;
}

CompileView::CompileView(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_empty(new QLabel(tr("The compiler had nothing to say."), this))
    , m_list(new QListWidget(this))
    , m_output(new OutputView(theme, tr("Compiler output"), this))
{
    setLook(m_empty, "muted");
    m_list->setAccessibleName(tr("Places in your code"));
    m_list->setToolTip(tr("Enter: go to this line"));
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setIconSize({12, 12});
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_output->setGround(&Tokens::surface);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(8);
    all->addWidget(m_empty);
    all->addWidget(m_list);
    all->addWidget(m_output, 1);
    all->addStretch(0);
    connect(m_list, &QListWidget::itemActivated, this, [this](QListWidgetItem* item) { jump(m_list->row(item)); });
    connect(m_list, &QListWidget::itemClicked, this, [this](QListWidgetItem* item) { jump(m_list->row(item)); });
    connect(m_output, &QsciScintilla::indicatorReleased, this, [this](int line, int index, Qt::KeyboardModifiers) {
        const auto at = static_cast<std::size_t>(m_output->positionFromLineIndex(line, index));
        for (const PlaceLine& place : m_lines) {
            if (at >= place.span.begin && at <= place.span.begin + place.span.length) {
                jump(place.place);
                return;
            }
        }
    });
    connect(&theme, &Theme::changed, this, &CompileView::dress);
    present({});
}

void CompileView::dress()
{
    for (int row = 0; row < m_list->count(); ++row) {
        m_list->item(row)->setIcon(iconOf(lookOf(m_places[static_cast<std::size_t>(row)].severity), m_theme));
    }
}

void CompileView::present(const JudgingRecord& record)
{
    const auto& language = record.submission().language;
    const std::string said = record.compile() ? record.compile()->diagnostics : std::string();
    const QString file = language ? QString::fromStdString(language->sourceFile) : QString();
    m_places = language ? diagnosticsOf(QString::fromStdString(language->id), QString::fromStdString(said), file)
                        : std::vector<Diagnostic>{};
    const QByteArray text = clip(said, {4096, 256 * 1024}).text;
    m_lines = placeLines(text, m_places, file.toUtf8());
    list(record.remarks());
    m_output->showText(text);
    std::vector<TextSpan> links;
    std::transform(m_lines.begin(), m_lines.end(), std::back_inserter(links), [](const PlaceLine& line) { return line.span; });
    m_output->mark(OutputView::Mark::Link, links);
    m_output->setVisible(!text.isEmpty());
    m_empty->setVisible(text.isEmpty() && m_places.empty());
}

void CompileView::list(const std::vector<PolicyRemark>& remarks)
{
    for (const PolicyRemark& remark : remarks) {
        m_places.push_back(asAdvice(remark));
    }
    m_list->clear();
    const int shown = std::min(static_cast<int>(m_places.size()), kMostListed);
    for (int i = 0; i < shown; ++i) {
        const Diagnostic& place = m_places[static_cast<std::size_t>(i)];
        auto* item = new QListWidgetItem(iconOf(lookOf(place.severity), m_theme),
                                         tr("Line %1   %2").arg(place.line).arg(place.message.section(u'\n', 0, 0)), m_list);
        item->setToolTip(place.message);
    }
    const int row = shown > 0 ? std::max(m_list->sizeHintForRow(0), 20) : 0;
    m_list->setFixedHeight(row * std::min(shown, 4) + 2);
    m_list->setVisible(shown > 0);
}

int CompileView::count() const
{
    return static_cast<int>(m_places.size());
}

void CompileView::jump(int row)
{
    if (row >= 0 && row < count()) {
        const Diagnostic& place = m_places[static_cast<std::size_t>(row)];
        emit goToLine(place.line, place.message);
    }
}

} // namespace ca::runs
