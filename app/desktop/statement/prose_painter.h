// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
// Paints what lies behind the text of a document: cards, the bars of quotes, the grounds of code within a line.
#pragma once

#include "app/desktop/statement/document_writer.h"

#include <QRectF>

class QPainter;
class QTextBlock;
class QTextDocument;

namespace ca {

class ProsePainter {
public:
    ProsePainter(QTextDocument& document, const DocumentFurniture& furniture, const DocumentStyle& style);

    /// In the document's coordinates; only what touches the rectangle.
    void paint(QPainter& painter, const QRectF& visible) const;
    [[nodiscard]] QRectF rectOf(const DocumentCard& card) const;

private:
    void paintCard(QPainter& painter, const DocumentCard& card) const;
    void paintCodeSpans(QPainter& painter, const QTextBlock& block) const;

    QTextDocument& m_document;
    const DocumentFurniture& m_furniture;
    const DocumentStyle& m_style;
};

} // namespace ca
