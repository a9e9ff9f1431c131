// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
// An older text to be read in the place of the present one, with what differs marked: what restoring would bring, what it would take.
#pragma once

#include "app/desktop/editor/code_editor.h"
#include "app/desktop/editor/text_comparison.h"

#include <QWidget>

namespace ca {

class RevisionView final : public QWidget {
    Q_OBJECT

public:
    explicit RevisionView(Theme& theme, QWidget* parent = nullptr);

    void setPreferences(const EditorPreferences& preferences);
    void present(const QString& language, TextComparison comparison);
    [[nodiscard]] const TextComparison& comparison() const { return m_comparison; }
    [[nodiscard]] CodeEditor& code() { return *m_code; }

private:
    void dress();
    void mark();
    void markLine(int index);

    Theme& m_theme;
    CodeEditor* m_code;
    TextComparison m_comparison;
};

} // namespace ca
