// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
// What stands in a text and is no text: formulas, pictures, pills. Painted by us, copied and read aloud as words.
#pragma once

#include "app/desktop/statement/formula_drawing.h"
#include "app/desktop/widgets/pill.h"

#include <QImage>
#include <QObject>
#include <QTextCharFormat>
#include <QTextObjectInterface>

#include <variant>
#include <vector>

namespace ca {

struct PillObject {
    PillLook look;
    QFont font;
};

struct PictureObject {
    QImage image;
    qreal zoom = 1;
};

struct FormulaObject {
    FormulaDrawing drawing;
    QColor ink, faint;
};

class TextObjects : public QObject, public QTextObjectInterface {
    Q_OBJECT
    Q_INTERFACES(QTextObjectInterface)

public:
    using Object = std::variant<FormulaObject, PictureObject, PillObject>;
    static constexpr int kType = QTextFormat::UserObject + 1;
    static constexpr int kIndex = QTextFormat::UserProperty + 1;
    static constexpr int kWords = QTextFormat::UserProperty + 2; // instead of the object where only text can be

    using QObject::QObject;

    void clear() { m_objects.clear(); }
    /// The format of the character that stands for it.
    [[nodiscard]] QTextCharFormat add(Object object, const QString& words, const QTextCharFormat& around);

    QSizeF intrinsicSize(QTextDocument* document, int position, const QTextFormat& format) override;
    void drawObject(QPainter* painter, const QRectF& rect, QTextDocument* document, int position, const QTextFormat& format) override;

private:
    [[nodiscard]] const Object* objectOf(const QTextFormat& format) const;

    std::vector<Object> m_objects;
};

} // namespace ca
