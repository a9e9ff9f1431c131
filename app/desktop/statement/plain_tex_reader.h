// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
// The reader behind readPlainTex(). Private to this room.
#pragma once

#include "app/desktop/statement/prose.h"

#include <string>
#include <string_view>
#include <vector>

namespace ca {

class PlainTexReader {
public:
    explicit PlainTexReader(std::string_view tex, int depth = 0);

    [[nodiscard]] Prose read();

private:
    struct Style {
        bool strong = false;
        bool emphasised = false;
        bool code = false;
        std::string link;
    };

    // Characters
    void step();
    void formulaUntil(std::string_view end, bool display);
    bool skip(std::string_view text);
    std::string_view until(std::string_view end);
    std::string_view argument();
    void skipOption();

    // Commands
    void command();
    bool styleCommand(std::string_view name);
    bool signCommand(std::string_view name);
    void begin();
    void end();
    void heading(int level);
    void item();
    void picture();
    void verbatim(std::string_view environment);
    void table(std::string_view environment);

    // What is made
    [[nodiscard]] ProseBlock& target() { return *m_open.back(); }
    ProseBlock& add(ProseBlock::Kind kind);
    ProseSpan& addSpan(ProseSpan::Kind kind);
    void addText(std::string_view text);
    void endParagraph();
    void openBlock(ProseBlock::Kind kind, bool ordered = false);
    void closeBlock(ProseBlock::Kind kind);

    std::string_view m_rest;
    int m_depth = 0; // of tables within tables
    ProseBlock m_root;
    std::vector<ProseBlock*> m_open; // the last one gets what is made; only it grows, so the others stay where they are
    std::vector<ProseSpan> m_spans;
    std::vector<Style> m_styles{Style{}};
    Style m_nextStyle; // of the group that a command opens
    bool m_hasNextStyle = false;
};

/// Without what stands behind '%'.
[[nodiscard]] std::string withoutComments(std::string_view tex);

} // namespace ca
