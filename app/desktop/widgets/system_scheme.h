// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
// Whether the rest of the desktop is dark: by the settings portal where there is one, else by the palette the platform started us with.
#pragma once

#include <QDBusVariant>
#include <QObject>
#include <QString>

namespace ca {

class SystemScheme : public QObject {
    Q_OBJECT

public:
    /// Asks the portal without waiting; the answer comes as changed().
    explicit SystemScheme(QObject* parent = nullptr);

    /// Looks at the platform's palette; to be called before a palette of ours is set.
    static void notePlatform();

    [[nodiscard]] bool dark() const { return m_dark; }

signals:
    void changed();

private slots:
    void settingChanged(const QString& space, const QString& key, const QDBusVariant& value);

private:
    void ask();
    /// 1: prefers dark, 2: prefers light, 0: says nothing.
    void take(uint preference);

    bool m_dark;
};

} // namespace ca
