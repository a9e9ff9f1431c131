// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
// The sections of the settings page by name, to go to one.
#pragma once

#include <QListWidget>

namespace ca {

class SectionList : public QListWidget {
    Q_OBJECT

public:
    explicit SectionList(QWidget* parent = nullptr);

    /// Of those that a search leaves.
    void setShown(int section, bool shown);
    /// Shows where the page is, without going there.
    void mark(int section);

    [[nodiscard]] QSize sizeHint() const override;

signals:
    void chosen(int section); // by the user

protected:
    void showEvent(QShowEvent* event) override;
};

} // namespace ca
