// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
// The bar of the time slider: which moment is shown, the way to the others, and back to it.
#pragma once

#include "app/desktop/editor/revision_line.h"
#include "app/desktop/widgets/theme.h"

#include <QWidget>

class QPushButton;

namespace ca {

class ElidedLabel;
class IconButton;
struct TextComparison;

class RevisionBar final : public QWidget {
    Q_OBJECT

public:
    explicit RevisionBar(const Theme& theme, QWidget* parent = nullptr);

    /// The newest is chosen, or the one that was as long as it is among them.
    void setMarks(std::vector<RevisionMark> marks);
    [[nodiscard]] const RevisionMark* chosen() const; // null: there is none
    void choose(int index) { m_line->setValue(index); }
    [[nodiscard]] RevisionLine& line() { return *m_line; }

    void describe(const TextComparison& comparison);
    /// As long as it is not known what is to be restored.
    void describeNothing();

signals:
    void chosenChanged();
    void restoreWanted();
    void closed();

private:
    void layOut();
    void addKeys();
    void follow();
    void restore();

    RevisionLine* m_line;
    ElidedLabel* m_moment;
    ElidedLabel* m_reason;
    ElidedLabel* m_difference;
    IconButton* m_older;
    IconButton* m_newer;
    IconButton* m_close;
    QPushButton* m_restore;
};

} // namespace ca
