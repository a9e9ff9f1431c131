// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
// One test in full: what went in, what was expected, what came out, with the difference marked; or the conversation of an
// interactive one.
#pragma once

#include "app/desktop/run/judging_record.h"
#include "app/desktop/run/text_card.h"
#include "app/link/errands.h"

#include <QWidget>

class QPushButton;
class QSplitter;

namespace ca {
class ElidedLabel;
}

namespace ca::runs {

class TestDetail : public QWidget {
    Q_OBJECT

public:
    explicit TestDetail(const Theme& theme, QWidget* parent = nullptr);

    /// Read, compared and shown as soon as that is done; what comes late for an earlier test is dropped.
    void present(const JudgingRecord& record, std::size_t slot);
    void clear();
    [[nodiscard]] const TestMaterial& material() const { return m_material; }
    [[nodiscard]] QString message() const;

    /// Input, expected output and output, for the clipboard.
    [[nodiscard]] QString asText() const;

signals:
    void goToLine(int line, const QString& message);
    void copied();
    void openAllRequested(const QString& caption, const std::shared_ptr<const std::string>& whole);
    void shown();

private:
    void take(TestMaterial material);
    void tellVerdict();
    void adopt(TextCard* card);

    Errands m_errands;
    quint64 m_asked = 0;
    bool m_arranged = false; // by the user
    TestQuestion m_question;
    QString m_name;
    bool m_onlyRan = false; // nothing was expected of it
    QString m_hint; // of the problem's author, for who failed this test
    TestMaterial m_material;
    ElidedLabel* m_message;
    QPushButton* m_line;
    QSplitter* m_cards;
    TextCard* m_input;
    TextCard* m_expected;
    TextCard* m_output;
    TextCard* m_conversation;
    TextCard* m_errors;
};

} // namespace ca::runs
