// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
// What the user set, over what the machine's owner set, over the defaults of the table.
//
// The machine's file is an INI file with two groups: [default] replaces defaults, [locked] wins over the user and cannot be changed.
// [about] may say in `owner` who set it.
#pragma once

#include <QMap>
#include <QObject>
#include <QSettings>
#include <QString>
#include <QTimer>
#include <QVariant>

#include <memory>

namespace ca {

class Preferences : public QObject {
    Q_OBJECT

public:
    /// INI files; the machine's need not exist.
    Preferences(const QString& userFile, const QString& machineFile, QObject* parent = nullptr);
    ~Preferences() override;

    /// Of the setting's type and within its limits, whatever is in the files. The key is one of the table's.
    [[nodiscard]] QVariant value(const QString& key) const;
    [[nodiscard]] bool isOn(const char* key) const { return value(key).toBool(); }
    [[nodiscard]] int number(const char* key) const { return value(key).toInt(); }
    [[nodiscard]] QString text(const char* key) const { return value(key).toString(); }

    /// Ignored when it is locked or does not fit. Written soon; what cannot be written counts until the program ends.
    void set(const QString& key, const QVariant& value);
    void reset(const QString& key);
    [[nodiscard]] QVariant fallback(const QString& key) const; // the machine's default, else the table's
    [[nodiscard]] bool isDefault(const QString& key) const;
    [[nodiscard]] bool isLocked(const QString& key) const;
    [[nodiscard]] QString owner() const; // who locked; empty: not said
    /// It was read at the start, and is another one now.
    [[nodiscard]] bool waitsForStart(const QString& key) const;

    /// Keys that the user gave to actions, by their ids; "" when none is wanted. Absent: as the program has it.
    [[nodiscard]] QMap<QString, QString> shortcuts() const;
    void setShortcut(const QString& action, const QString& keys);
    void resetShortcut(const QString& action);

    /// False when it cannot be written, as in a read-only home or on a full disk. Tried again with every change.
    [[nodiscard]] bool isWritable() const { return m_writable; }
    [[nodiscard]] QString file() const; // the user's

signals:
    void changed(const QString& key);
    void shortcutChanged(const QString& action);
    void writableChanged(bool writable);

private:
    void write();

    QMap<QString, QVariant> m_atStart; // of those that are read once
    QTimer m_writeSoon; // many changes at once
    bool m_writable = true;
    std::unique_ptr<QSettings> m_user;
    std::unique_ptr<QSettings> m_machine;
};

} // namespace ca
