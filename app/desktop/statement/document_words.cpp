// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/desktop/statement/document_words.h"

#include "app/desktop/statement/document_writer.h"

#include <QTextBlock>
#include <QTextDocument>
#include <QTextFragment>

#include <algorithm>

namespace ca {

namespace {

QString wordsOf(const QTextFragment& fragment, int from, int until)
{
    const QTextCharFormat format = fragment.charFormat();
    if (format.objectType() == TextObjects::kType) {
        return format.stringProperty(TextObjects::kWords);
    }
    const int begin = std::max(from, fragment.position());
    const int end = std::min(until, fragment.position() + fragment.length());
    QString text = fragment.text().mid(begin - fragment.position(), end - begin);
    text.remove(QChar(0x2060)).replace(QChar::LineSeparator, u'\n');
    return text;
}

} // namespace

QString wordsBetween(const QTextDocument& document, int from, int until)
{
    QString words;
    for (QTextBlock block = document.findBlock(from); block.isValid() && block.position() < until; block = block.next()) {
        if (block.position() > from && !block.blockFormat().boolProperty(DocumentWriter::kContinues)) {
            words += u'\n';
        }
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            const QTextFragment fragment = it.fragment();
            if (fragment.position() < until && fragment.position() + fragment.length() > from) {
                words += wordsOf(fragment, from, until);
            }
        }
    }
    return words;
}

QString wordsOf(const QTextDocument& document)
{
    return wordsBetween(document, 0, document.characterCount());
}

} // namespace ca
