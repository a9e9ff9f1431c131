// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
// The row of files: the solution first, which stays, then those that the user adds, renames and closes.
#pragma once

#include "app/desktop/widgets/theme.h"

#include <QTabBar>

#include <functional>

class QLineEdit;

namespace ca {

class FileTabs final : public QTabBar {
    Q_OBJECT

public:
    explicit FileTabs(QWidget* parent = nullptr);

    void setName(int index, const QString& name);
    [[nodiscard]] QString name(int index) const { return tabData(index).toString(); }
    /// A point behind the name: this has not been saved.
    void setChanged(int index, bool changed);

    /// The first tab cannot be closed.
    void fixFirst();

    /// What may be a file's name; empty when this one may.
    void setRefusal(std::function<QString(int index, const QString& name)> refusal) { m_refusal = std::move(refusal); }
    void rename(int index);

    [[nodiscard]] QSize sizeHint() const override;

signals:
    void renamed(int index, const QString& name, const QString& before);
    void refused(const QString& why);

protected:
    [[nodiscard]] QSize tabSizeHint(int index) const override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void finishRenaming(bool keep);
    void write(int index);

    QLineEdit* m_field;
    int m_renaming = -1;
    std::function<QString(int, const QString&)> m_refusal;
};

} // namespace ca
