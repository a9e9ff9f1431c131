// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
// The user's own snippets of a language, as the file that they are; what is wrong in it is said below it while it is written.
#pragma once

#include "app/desktop/widgets/theme.h"

#include <QDialog>
#include <QTimer>

class QLabel;
class QPushButton;

namespace ca {

class CodeEditor;

class SnippetWindow final : public QDialog {
    Q_OBJECT

public:
    /// Deletes itself when it is closed. The file need not exist.
    SnippetWindow(Theme& theme, const QString& language, const QString& file, QWidget* parent);

    [[nodiscard]] CodeEditor& code() { return *m_code; }
    void save();

protected:
    void reject() override;

private:
    void layOut(const QString& language);
    void read();
    void judge();

    QString m_file;
    QString m_onDisk;
    QTimer m_soon;
    CodeEditor* m_code;
    QLabel* m_said;
    QPushButton* m_save;
    QPushButton* m_close;
    bool m_asked = false; // whether what is not saved may go
};

} // namespace ca
