// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
// Text that a program read or wrote, to be read and copied: fast whatever it is, for what it is given has been clipped.
#pragma once

#include "app/desktop/run/clipped_text.h"
#include "app/desktop/widgets/theme.h"

#include <Qsci/qsciscintilla.h>

namespace ca::runs {

class OutputView : public QsciScintilla {
    Q_OBJECT

public:
    enum class Mark { Added, Removed, Own, Link };

    OutputView(const Theme& theme, const QString& name, QWidget* parent = nullptr);

    void setGround(QColor Tokens::*ground);
    void showText(const QByteArray& text);
    void mark(Mark mark, const std::vector<TextSpan>& spans);
    /// Without telling anybody: for streams, a frame's worth at a time.
    void append(const QByteArray& text);
    /// Takes bytes away from the beginning or the end.
    void dropFirst(long bytes);
    void dropLast(long bytes);
    [[nodiscard]] long size() const;
    [[nodiscard]] QByteArray bytes() const;
    void scrollToEnd();

protected:
    bool focusNextPrevChild(bool next) override;

private:
    void dress();
    void prepare();
    template <class Change> void edit(Change change);

    const Theme& m_theme;
    QColor Tokens::*m_ground = &Tokens::surface2;
};

} // namespace ca::runs
