// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
// Between editors, which have preferences of their own, and the settings, which are the same for all of them.
#pragma once

namespace ca {

class EditorPanel;
class Preferences;

/// From now on the panel looks as the settings say, and what is changed by its commands is set for all. For as long as both live.
void follow(EditorPanel& panel, Preferences& preferences);

} // namespace ca
