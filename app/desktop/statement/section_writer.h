// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
// Writes the sections of a page: its header, its prose, its cards.
#pragma once

#include "app/desktop/statement/document_writer.h"

#include <QCoreApplication>

namespace ca {

class SectionWriter {
    Q_DECLARE_TR_FUNCTIONS(ca::StatementPage)

public:
    SectionWriter(DocumentWriter& writer, const Pictures& pictures) : m_writer(writer), m_pictures(pictures) {}

    /// `index` is the section's place in the page, for the actions of its buttons.
    void add(const PageSection& section, int index);

private:
    void write(const HeaderSection& header, int index);
    void write(const ProseBlock& prose, int index);
    void write(const SampleSection& section, int index);
    void write(const HintSection& hint, int index);
    void write(const NoticeSection& notice, int index);

    void label(const QString& text, bool first);
    void block(const QString& text);
    void conversation(const Sample& sample);
    void button(CardAction action, int place, const QString& icon, const QString& text, const QString& name);

    DocumentWriter& m_writer;
    const Pictures& m_pictures;
};

} // namespace ca
