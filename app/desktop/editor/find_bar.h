// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
// The bar under the code: find, replace, and how many there are.
#pragma once

#include "app/desktop/editor/search.h"
#include "app/desktop/widgets/theme.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

class QLineEdit;
class QToolButton;

namespace ca {

class CodeEditor;
class ElidedLabel;

class FindBar final : public QWidget {
    Q_OBJECT

public:
    FindBar(Theme& theme, QWidget* parent = nullptr);

    /// Which text it works on; it may change while the bar is open.
    void setEditor(CodeEditor* editor);
    /// Opens with what is selected; with the line for replacing or without.
    void begin(bool replacing);
    void end();
    void step(int direction);

    void replaceOne();
    void replaceAll();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] QLineEdit* field(const QString& name, const QString& placeholder);
    [[nodiscard]] QToolButton* toggle(const QString& text, const QString& name);
    [[nodiscard]] QToolButton* button(const QString& name, void (FindBar::*act)());
    void layOut();
    [[nodiscard]] SearchQuery query() const;
    void refresh();
    void refreshAndShow();
    void show(std::size_t index);
    void describe();
    void paintFound();
    void next() { step(1); }
    void previous() { step(-1); }

    Theme& m_theme;
    QPointer<CodeEditor> m_editor;
    SearchResult m_result;
    long m_start = 0; // from where the search grows while its words are typed
    QTimer m_soon;
    QLineEdit* m_find;
    QLineEdit* m_replace;
    QWidget* m_replaceRow;
    ElidedLabel* m_count;
    QToolButton* m_case;
    QToolButton* m_word;
    QToolButton* m_regex;
};

} // namespace ca
