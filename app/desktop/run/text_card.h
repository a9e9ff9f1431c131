// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
// A card with a caption and a text: what went in, what should have come out, what did.
#pragma once

#include "app/desktop/run/output_view.h"
#include "app/desktop/run/test_material.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace ca {
class ElidedLabel;
}

namespace ca::runs {

class TextCard : public QFrame {
    Q_OBJECT

public:
    TextCard(const Theme& theme, const QString& caption, QWidget* parent = nullptr);

    /// The sentence stands where an empty text would leave nothing to see.
    void setContent(const CardText& text, const QString& whenEmpty);
    void mark(OutputView::Mark mark, const std::vector<TextSpan>& spans) { m_view->mark(mark, spans); }
    void setCaption(const QString& caption);
    /// Behind the caption: "differs from line 3 on".
    void setNote(const QString& note);
    [[nodiscard]] OutputView& view() { return *m_view; }

signals:
    void copied();
    void openAllRequested(const QString& caption, const std::shared_ptr<const std::string>& whole);

private:
    void copy();

    QString m_caption;
    ElidedLabel* m_title;
    ElidedLabel* m_note;
    QLabel* m_empty;
    QPushButton* m_all;
    OutputView* m_view;
    std::shared_ptr<const std::string> m_whole;
};

} // namespace ca::runs
