// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/desktop/widgets/tokens.h"

#include <algorithm>
#include <cmath>

namespace ca {

Tokens darkTokens()
{
    Tokens t;
    t.bg = "#0f1419", t.surface = "#161c24", t.surface2 = "#1d2530", t.editor = "#11171e", t.selection = "#1e2f48";
    t.hover = "#1a222c", t.line = "#29323f";
    t.text = "#e6ebf2", t.muted = "#a0adbe", t.faint = "#8b97a8", t.accent = "#4c9ffe";
    t.accentFill = "#2672dc", t.accentFillHover = "#1f67cb", t.accentInk = "#ffffff";
    t.ok = "#35c48b", t.warn = "#f2b84b", t.bad = "#f4777a", t.hard = "#ea74ac", t.easy = "#35c48b", t.medium = "#f2b84b";
    t.keyword = "#c792ea", t.function = "#82aaff", t.string = "#c3e88d", t.comment = "#8c97a6", t.number = "#f78c6c", t.type = "#7fd6e3";
    t.okWash = QColor(53, 196, 139, 46), t.badWash = QColor(242, 109, 109, 46), t.warnWash = QColor(242, 184, 75, 36);
    t.dark = true;
    return t;
}

Tokens lightTokens()
{
    Tokens t;
    t.bg = "#eef1f5", t.surface = "#ffffff", t.surface2 = "#f5f7fa", t.editor = "#ffffff", t.selection = "#e0edff";
    t.hover = "#f0f3f7", t.line = "#dbe1e9";
    t.text = "#1a2330", t.muted = "#525e6e", t.faint = "#606b7b", t.accent = "#1d67cf";
    t.accentFill = "#1f6fe0", t.accentFillHover = "#1a62c8", t.accentInk = "#ffffff";
    t.ok = "#107951", t.warn = "#955e00", t.bad = "#c23535", t.hard = "#b0387a", t.easy = "#107951", t.medium = "#955e00";
    t.keyword = "#8430ce", t.function = "#1a5fb4", t.string = "#26780f", t.comment = "#5f6b7b", t.number = "#ae4e00", t.type = "#0b6f80";
    t.okWash = QColor(18, 135, 90, 36), t.badWash = QColor(201, 58, 58, 32), t.warnWash = QColor(168, 106, 0, 28);
    t.dark = false;
    return t;
}

const std::vector<NamedColour>& textColours()
{
    static const std::vector<NamedColour> kColours = {
        {"text", &Tokens::text},         {"muted", &Tokens::muted},       {"faint", &Tokens::faint},     {"accent", &Tokens::accent},
        {"ok", &Tokens::ok},             {"warn", &Tokens::warn},         {"bad", &Tokens::bad},         {"hard", &Tokens::hard},
        {"easy", &Tokens::easy},         {"medium", &Tokens::medium},     {"keyword", &Tokens::keyword}, {"function", &Tokens::function},
        {"string", &Tokens::string},     {"comment", &Tokens::comment},   {"number", &Tokens::number},   {"type", &Tokens::type},
    };
    return kColours;
}

const std::vector<NamedColour>& grounds()
{
    static const std::vector<NamedColour> kColours = {
        {"bg", &Tokens::bg},         {"surface", &Tokens::surface},     {"surface2", &Tokens::surface2},
        {"editor", &Tokens::editor}, {"selection", &Tokens::selection}, {"hover", &Tokens::hover},
    };
    return kColours;
}

const std::vector<NamedColour>& namedColours()
{
    static const std::vector<NamedColour> kColours = [] {
        std::vector<NamedColour> all = {
            {"line", &Tokens::line},
            {"accentFill", &Tokens::accentFill},
            {"accentFillHover", &Tokens::accentFillHover},
            {"accentInk", &Tokens::accentInk},
            {"okWash", &Tokens::okWash},
            {"badWash", &Tokens::badWash},
            {"warnWash", &Tokens::warnWash},
        };
        all.insert(all.end(), textColours().begin(), textColours().end());
        all.insert(all.end(), grounds().begin(), grounds().end());
        return all;
    }();
    return kColours;
}

namespace {

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& colour)
{
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

} // namespace

double contrast(const QColor& one, const QColor& other)
{
    const auto [darker, lighter] = std::minmax({luminance(one), luminance(other)});
    return (lighter + 0.05) / (darker + 0.05);
}

} // namespace ca
