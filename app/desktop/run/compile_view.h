// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
// What the compiler and the code policy said: the places as a list to jump from, the words below as they came.
#pragma once

#include "app/desktop/run/judging_record.h"
#include "app/desktop/run/output_view.h"
#include "app/link/diagnostics.h"

#include <QWidget>

class QListWidget;
class QLabel;

namespace ca::runs {

/// A line of an output that names a place in the source.
struct PlaceLine {
    TextSpan span;
    int place = 0; // index into the diagnostics

    bool operator==(const PlaceLine&) const = default;
};
[[nodiscard]] std::vector<PlaceLine> placeLines(const QByteArray& text, const std::vector<Diagnostic>& places,
                                                const QByteArray& file);

class CompileView : public QWidget {
    Q_OBJECT

public:
    explicit CompileView(const Theme& theme, QWidget* parent = nullptr);

    void present(const JudgingRecord& record);
    /// Remarks, warnings and errors together.
    [[nodiscard]] int count() const;

signals:
    void goToLine(int line, const QString& message);

private:
    void list(const std::vector<PolicyRemark>& remarks);
    void jump(int row);
    void dress();

    const Theme& m_theme;
    QLabel* m_empty;
    QListWidget* m_list;
    OutputView* m_output;
    std::vector<Diagnostic> m_places; // in the order of the list
    std::vector<PlaceLine> m_lines;
};

} // namespace ca::runs
