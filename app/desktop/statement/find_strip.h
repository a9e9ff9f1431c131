// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
// Finds words in a page: a strip in its upper corner.
#pragma once

#include <QFrame>

class QLineEdit;
class QTextEdit;

namespace ca {

class Theme;

class FindStrip : public QFrame {
    Q_OBJECT

public:
    /// A child of the page, hidden until start().
    FindStrip(const Theme& theme, QTextEdit& page);

    void start();
    void place();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    enum class Way { Same, Next, Previous };
    void find(Way way);
    void stop();

    QTextEdit& m_page;
    QLineEdit* m_words;
};

} // namespace ca
