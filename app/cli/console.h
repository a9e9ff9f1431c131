// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// Where a command writes: a terminal with colours and a status line, or a file or pipe with plain stable lines.
#pragma once

#include <cstddef>
#include <functional>
#include <string>
#include <string_view>

namespace ca::cli {

struct ConsoleTraits {
    bool terminal = false; // can move its cursor: status lines and progress bars
    bool colours = false;
    bool unicode = false; // signs beyond ASCII
    std::size_t width = 100;
};

enum class Style { Good, Bad, Warn, Faint, Strong };

/// Not for several threads at a time.
class Console {
public:
    /// Takes all of the text; false when nobody reads any more (arena judge ... | head).
    using Sink = std::function<bool(std::string_view)>;

    Console(Sink sink, ConsoleTraits traits)
        : m_sink(std::move(sink))
        , m_traits(traits)
    {
    }

    /// On a descriptor that stays open; NO_COLOR, TERM and the locale are looked at here and nowhere else.
    [[nodiscard]] static Console on(int descriptor);

    [[nodiscard]] const ConsoleTraits& traits() const { return m_traits; }
    [[nodiscard]] std::string paint(Style style, std::string_view text) const;

    /// Bytes as they are; false when nobody reads them any more.
    bool write(std::string_view text);
    /// A whole line, or several; takes the status line away first and puts it back behind them.
    void line(std::string_view text = {});
    /// The line that is overwritten by the next; nothing at all when this is no terminal. Empty takes it away.
    void status(std::string_view text);

private:
    Sink m_sink;
    ConsoleTraits m_traits;
    std::string m_status;
};

/// "[#####.....]", or with blocks where the console can show them.
[[nodiscard]] std::string progressBar(const Console& console, double fraction, std::size_t cells = 20);

} // namespace ca::cli
