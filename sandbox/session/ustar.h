// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// Small tar archives in memory (POSIX ustar), as the Docker builder takes them.
#pragma once

#include <string>
#include <string_view>

namespace ca {

class Ustar {
public:
    /// Names are at most 100 bytes long. Everything belongs to root and is as old as the epoch, so that equal content makes an
    /// equal archive and the builder's cache finds it.
    void add(std::string_view name, std::string_view content, bool executable = false);

    /// The archive so far, with its end.
    [[nodiscard]] std::string bytes() const;

private:
    std::string m_bytes;
};

} // namespace ca
