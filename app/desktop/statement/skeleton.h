// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
// The shape of a page that is still being read. Nothing of it is seen for the first moment, in which most pages come.
#pragma once

#include <QTimer>
#include <QWidget>

namespace ca {

class Theme;

class Skeleton : public QWidget {
    Q_OBJECT

public:
    explicit Skeleton(const Theme& theme, QWidget* parent = nullptr);

    void start(const QString& title);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    QString m_title;
    QTimer m_patience;
};

} // namespace ca
