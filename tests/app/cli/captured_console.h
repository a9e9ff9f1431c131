// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// A console whose text a test can read.
#pragma once

#include "app/cli/console.h"

#include <QString>
#include <string>

namespace ca::cli {

class CapturedConsole {
public:
    explicit CapturedConsole(ConsoleTraits traits = {})
        : m_console(
            [this](std::string_view text) {
                m_text += text;
                return true;
            },
            traits)
    {
    }

    [[nodiscard]] Console& console() { return m_console; }
    [[nodiscard]] const std::string& bytes() const { return m_text; }
    [[nodiscard]] QString text() const { return QString::fromStdString(m_text); }

private:
    std::string m_text;
    Console m_console;
};

} // namespace ca::cli
