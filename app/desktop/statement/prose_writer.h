// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
// Writes a tree of prose into a document.
#pragma once

#include "app/desktop/statement/document_writer.h"

namespace ca {

class ProseWriter {
public:
    ProseWriter(DocumentWriter& writer, const Pictures& pictures) : m_writer(writer), m_pictures(pictures) {}

    void add(const Prose& prose);
    void add(const ProseBlock& block);

private:
    void heading(const ProseBlock& block);
    void paragraph(const ProseBlock& block);
    void code(const ProseBlock& block);
    void quote(const ProseBlock& block);
    void list(const ProseBlock& block);
    void table(const ProseBlock& block);
    void rule();
    void spans(const std::vector<ProseSpan>& spans, const QTextCharFormat& base);
    void text(const ProseSpan& span, const QTextCharFormat& base);
    void formula(const ProseSpan& span, const QTextCharFormat& base);
    void picture(const ProseSpan& span, const QTextCharFormat& base);
    void startParagraph(QTextBlockFormat format, const QTextCharFormat& characters);
    [[nodiscard]] QTextCharFormat formatOf(const ProseSpan& span, const QTextCharFormat& base) const;

    DocumentWriter& m_writer;
    const Pictures& m_pictures;
    int m_lists = 0; // how deep
    QTextList* m_list = nullptr;    // that the next block begins an item of
    QTextListFormat m_listFormat;
    bool m_beginsItem = false;
    ProseTask m_task = ProseTask::None;
    qreal m_bottom = -1; // margin of paragraphs in a tight list
};

} // namespace ca
