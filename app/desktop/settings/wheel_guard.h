// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
// Whoever scrolls a page over its fields does not mean to change them.
#pragma once

class QWidget;

namespace ca {

/// The wheel turns the field only when that has the keyboard; else it scrolls what is around it.
void guardFromWheel(QWidget* field);

} // namespace ca
