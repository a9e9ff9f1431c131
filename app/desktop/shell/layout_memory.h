// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
// Where the window was and how it was divided, for each arrangement of screens by itself: what suits the monitor at the desk does not suit
// the laptop on the train.
#pragma once

#include <QByteArray>
#include <QList>
#include <QRect>
#include <QString>

class QSettings;

namespace ca {

struct WindowLayout {
    QByteArray window;    // as QWidget::saveGeometry() has it
    QByteArray workspace; // as Workspace::state() has it

    bool operator==(const WindowLayout&) const = default;
};

/// "1920x1080+1280x800": the same for the same screens, in whatever order they are named.
[[nodiscard]] QString nameOfScreens(const QList<QRect>& screens);
[[nodiscard]] QString nameOfScreens(); // of those that are connected

class LayoutMemory {
public:
    /// The file outlives this object.
    explicit LayoutMemory(QSettings& file) : m_file(file) {}

    [[nodiscard]] WindowLayout recall(const QString& screens) const;
    void keep(const QString& screens, const WindowLayout& layout);

private:
    QSettings& m_file;
};

} // namespace ca
