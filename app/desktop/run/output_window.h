// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
// "Open all": a long text in a window of its own.
#pragma once

#include "app/desktop/widgets/theme.h"

#include <QWidget>

#include <memory>
#include <string>

namespace ca::runs {

class OutputWindow : public QWidget {
    Q_OBJECT

public:
    /// Deletes itself when it is closed.
    OutputWindow(const Theme& theme, const QString& caption, const std::shared_ptr<const std::string>& whole, QWidget* parent);
};

} // namespace ca::runs
