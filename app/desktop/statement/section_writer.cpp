// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/desktop/statement/section_writer.h"

#include "app/desktop/statement/prose_writer.h"

#include <QTextCursor>

namespace ca {

namespace {

QString toQt(const std::string& text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

QColor colourOfDifficulty(const QString& difficulty, const Tokens& tokens)
{
    return difficulty == "easy" ? tokens.easy : difficulty == "medium" ? tokens.medium : difficulty == "hard" ? tokens.hard : tokens.muted;
}

} // namespace

void SectionWriter::add(const PageSection& section, int index)
{
    std::visit([&](const auto& one) { write(one, index); }, section);
}

void SectionWriter::write(const HeaderSection& header, int)
{
    const DocumentStyle& style = m_writer.style();
    QTextCharFormat title = m_writer.plain();
    title.setFontPointSize(style.text.pointSizeF() * 1.5);
    title.setFontWeight(QFont::Bold);
    QTextBlockFormat format;
    format.setHeadingLevel(1);
    format.setTopMargin(style.px(4));
    format.setBottomMargin(style.px(7));
    m_writer.startBlock(format, title);
    m_writer.addText(header.title, title);

    const QTextCharFormat quiet = m_writer.small();
    QTextBlockFormat facts = m_writer.paragraph();
    facts.setBottomMargin(style.px(14));
    m_writer.startBlock(facts, quiet);
    const QString gap(QStringLiteral("   "));
    if (!header.difficulty.isEmpty()) {
        QTextCharFormat word = quiet;
        word.setForeground(colourOfDifficulty(header.difficulty, style.tokens));
        word.setFontWeight(QFont::DemiBold);
        const QString shown = header.difficulty == "easy" ? tr("Easy")
            : header.difficulty == "medium"               ? tr("Medium")
            : header.difficulty == "hard"                 ? tr("Hard")
                                                          : header.difficulty;
        m_writer.addText(shown, word);
        m_writer.addText(gap, quiet);
    }
    m_writer.addText(header.facts.join(QStringLiteral(" · ")) + gap, quiet);
    for (const QString& tag : header.tags) {
        m_writer.addObject(PillObject{{tag, style.tokens.muted, style.tokens.surface2, style.tokens.line}, quiet.font()}, tag, quiet);
        m_writer.addText(QStringLiteral(" "), quiet);
    }
}

void SectionWriter::write(const ProseBlock& prose, int)
{
    ProseWriter(m_writer, m_pictures).add(prose);
}

void SectionWriter::label(const QString& text, bool first)
{
    QTextBlockFormat format;
    format.setTopMargin(first ? 0 : m_writer.style().px(11));
    format.setBottomMargin(m_writer.style().px(5));
    QTextCharFormat look = m_writer.small();
    m_writer.startBlock(format, look);
    m_writer.addText(text, look);
}

void SectionWriter::block(const QString& text)
{
    QTextBlockFormat format;
    format.setLineHeight(m_writer.style().px(2.5), QTextBlockFormat::LineDistanceHeight);
    m_writer.addLines(text, format, m_writer.code());
}

void SectionWriter::button(CardAction action, int place, const QString& icon, const QString& text, const QString& name)
{
    m_writer.furniture().buttons.push_back({action, m_writer.currentBlock(), place, icon, text, name});
}

void SectionWriter::write(const SampleSection& section, int index)
{
    const Sample& sample = section.sample;
    m_writer.beginCard(DocumentCard::Look::Sample);
    if (!sample.conversation.empty()) {
        label(tr("Sample %1 · conversation").arg(section.number), true);
    } else if (sample.calls) {
        label(tr("Sample %1 · calls").arg(section.number), true);
    } else {
        label(tr("Sample %1 · input").arg(section.number), true);
    }
    int place = 0;
    if (sample.test) {
        button({CardAction::Kind::RunSample, index}, place++, "play", {}, tr("Run sample %1").arg(section.number));
    }
    if (sample.conversation.empty()) {
        button({CardAction::Kind::CopyInput, index}, place++, "copy", {}, tr("Copy the input of sample %1").arg(section.number));
        block(toQt(sample.shownInput));
    } else {
        conversation(sample);
    }
    if (sample.conversation.empty() && !sample.calls) {
        label(tr("output"), false);
        button({CardAction::Kind::CopyOutput, index}, 0, "copy", {}, tr("Copy the output of sample %1").arg(section.number));
        block(toQt(sample.shownOutput));
    }
    m_writer.endCard();
}

/// What the program says stands further to the right, like in a chat.
void SectionWriter::conversation(const Sample& sample)
{
    const DocumentStyle& style = m_writer.style();
    for (const SampleUtterance& spoken : sample.conversation) {
        QTextBlockFormat format;
        format.setLineHeight(style.px(2.5), QTextBlockFormat::LineDistanceHeight);
        format.setLeftMargin(spoken.fromProgram ? style.px(90) : 0);
        QTextCharFormat sign = m_writer.code();
        sign.setForeground(spoken.fromProgram ? style.tokens.accent : style.tokens.muted);
        m_writer.startBlock(format, sign);
        m_writer.addText(spoken.fromProgram ? QStringLiteral("> ") : QStringLiteral("< "), sign);
        m_writer.addText(toQt(spoken.text), m_writer.code());
    }
    label(tr("< goes to your program, > comes from it"), false);
}

void SectionWriter::write(const HintSection& hint, int index)
{
    m_writer.beginCard(hint.folded ? DocumentCard::Look::Folded : DocumentCard::Look::Sample);
    label(tr("Hint %1 of %2").arg(hint.number).arg(hint.total), true);
    if (hint.folded) {
        button({CardAction::Kind::ShowHint, index}, 0, "lightbulb", tr("Show"), tr("Show hint %1").arg(hint.number));
    } else {
        ProseWriter(m_writer, m_pictures).add(hint.prose);
    }
    m_writer.endCard();
}

void SectionWriter::write(const NoticeSection& notice, int index)
{
    m_writer.beginCard(notice.bad ? DocumentCard::Look::BadNotice : DocumentCard::Look::Notice);
    QTextCharFormat title = m_writer.plain();
    title.setFontWeight(QFont::DemiBold);
    QTextBlockFormat format = m_writer.paragraph();
    format.setBottomMargin(m_writer.style().px(3));
    m_writer.startBlock(format, title);
    m_writer.addText(notice.title, title);
    if (!notice.action.isEmpty()) {
        button({CardAction::Kind::Notice, index}, 0, "open", notice.action, notice.action);
    }
    QTextCharFormat look = m_writer.plain();
    look.setForeground(m_writer.style().tokens.muted);
    for (const QString& line : notice.lines) {
        m_writer.startBlock(format, look);
        m_writer.addText(line, look);
    }
    m_writer.endCard();
}

} // namespace ca
