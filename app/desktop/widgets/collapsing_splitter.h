// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
// A splitter with a hairline between its parts that is easy to grab all the same, whose parts can be folded away and come back as wide as
// they were.
#pragma once

#include <QList>
#include <QSplitter>

namespace ca {

class CollapsingSplitter : public QSplitter {
    Q_OBJECT

public:
    explicit CollapsingSplitter(Qt::Orientation orientation, QWidget* parent = nullptr);

    void setCollapsed(int index, bool collapsed);
    [[nodiscard]] bool isCollapsed(int index) const;

    /// Sizes and what is folded away, to be kept. What does not fit any more is not taken.
    [[nodiscard]] QByteArray state() const;
    bool setState(const QByteArray& state);

signals:
    void collapsedChanged(int index, bool collapsed);

protected:
    QSplitterHandle* createHandle() override;

private:
    void noteSizes();
    void makeRoomFor(int index);

    QList<int> m_open; // how large each part was when it was last seen
};

} // namespace ca
