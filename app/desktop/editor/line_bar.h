// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
// The bar that asks for a line: "120" or "120:8".
#pragma once

#include "app/desktop/widgets/theme.h"

#include <QWidget>

class QLineEdit;

namespace ca {

class LineBar final : public QWidget {
    Q_OBJECT

public:
    explicit LineBar(QWidget* parent = nullptr);

    void begin(int line, int lines);
    void end();

signals:
    void chosen(int line, int column);
    void left();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void choose();

    QLineEdit* m_field;
};

} // namespace ca
