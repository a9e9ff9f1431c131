// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/desktop/widgets/palette.h"

#include <utility>

namespace ca {

QPalette paletteOf(const Tokens& tokens)
{
    const std::pair<QPalette::ColorRole, QColor> roles[] = {
        {QPalette::Window, tokens.surface},
        {QPalette::WindowText, tokens.text},
        {QPalette::Base, tokens.surface},
        {QPalette::AlternateBase, tokens.surface2},
        {QPalette::ToolTipBase, tokens.surface2},
        {QPalette::ToolTipText, tokens.text},
        {QPalette::PlaceholderText, tokens.faint},
        {QPalette::Text, tokens.text},
        {QPalette::Button, tokens.surface2},
        {QPalette::ButtonText, tokens.text},
        {QPalette::BrightText, tokens.accentInk},
        {QPalette::Light, tokens.surface2.lighter(115)},
        {QPalette::Midlight, tokens.surface2},
        {QPalette::Mid, tokens.line},
        {QPalette::Dark, tokens.line.darker(120)},
        {QPalette::Shadow, QColor(0, 0, 0, 120)},
        {QPalette::Highlight, tokens.selection},
        {QPalette::HighlightedText, tokens.text},
        {QPalette::Link, tokens.accent},
        {QPalette::LinkVisited, tokens.accent},
    };
    QPalette palette;
    for (const auto& [role, colour] : roles) {
        palette.setColor(QPalette::All, role, colour);
    }
    QColor pale = tokens.faint;
    pale.setAlphaF(0.6F);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText}) {
        palette.setColor(QPalette::Disabled, role, pale);
    }
    return palette;
}

} // namespace ca
