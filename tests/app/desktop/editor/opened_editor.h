// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
// An editor on the screen with a text in which "|" is the caret, and the same way to read it back.
#pragma once

#include "app/desktop/editor/editor_panel.h"
#include "app/desktop/widgets/theme.h"

#include <QAction>
#include <QtTest>

namespace ca {

inline std::vector<EditorLanguage> someLanguages()
{
    return {{"python", "Python 3", "py"}, {"javascript", "JavaScript", "js"}, {"java", "Java 17", "java"}, {"cpp", "C++20", "cpp"},
            {"cpp17", "C++17", "cpp"},    {"c", "C17", "c"},                  {"go", "Go", "go"},          {"rust", "Rust", "rs"},
            {"ruby", "Ruby", "rb"}};
}

class OpenedEditor {
public:
    explicit OpenedEditor(const QString& language = "cpp", QString text = {}) : panel(theme)
    {
        panel.setLanguages(someLanguages());
        const qsizetype caret = text.indexOf('|');
        text.remove('|');
        panel.open("two-sum", language, text, "starter\n");
        panel.resize(720, 480);
        panel.show();
        (void)QTest::qWaitForWindowExposed(&panel);
        panel.setFocusToCode();
        if (caret >= 0) {
            send(code(), Sci::SCI_GOTOPOS, text.left(caret).toUtf8().size());
        }
    }

    [[nodiscard]] CodeEditor& code() const { return panel.current(); }
    void type(const QString& keys)
    {
        for (const QChar key : keys) {
            if (key.unicode() < 128) {
                QTest::keyClick(&code(), key.toLatin1());
            } else { // Qt Test knows no keys for these, but letters without keys are what input methods send
                QTest::sendKeyEvent(QTest::Click, &code(), Qt::Key_unknown, QString(key), Qt::NoModifier);
            }
        }
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) { QTest::keyClick(&code(), key, modifiers); }
    void select(long from, long to) { ca::select(code(), {from, to}); }

    [[nodiscard]] QString text() const { return code().text(); }
    /// With every caret, and brackets around what is selected.
    [[nodiscard]] QString withCarets() const
    {
        QByteArray bytes = allBytes(code());
        std::vector<std::pair<long, QByteArray>> signs;
        for (int i = 0; i < selectionCount(code()); ++i) {
            const Span span = selectionOf(code(), i);
            if (!span.empty()) {
                signs.emplace_back(span.from, "<");
            }
            signs.emplace_back(span.to, span.empty() ? "|" : ">");
        }
        std::stable_sort(signs.begin(), signs.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
        for (auto sign = signs.rbegin(); sign != signs.rend(); ++sign) {
            bytes.insert(sign->first, sign->second);
        }
        return QString::fromUtf8(bytes);
    }
    [[nodiscard]] QAction* command(const QString& name) const
    {
        for (QAction* action : panel.commands()) {
            if (action->objectName() == name) {
                return action;
            }
        }
        return nullptr;
    }
    [[nodiscard]] QString annotation(int line) const { return code().annotation(line - 1).trimmed(); }

    Theme theme;
    EditorPanel panel;
};

} // namespace ca
