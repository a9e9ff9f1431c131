// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// A client that sends whatever it is told, byte by byte, and reads what comes.
#pragma once

#include "core/base/unique_fd.h"

#include <cstdint>
#include <map>
#include <string>
#include <string_view>

namespace ca::server::testing {

struct RawAnswer {
    int status = 0; // 0: none came
    std::map<std::string, std::string> headers; // names in lower case
    std::string body;

    [[nodiscard]] std::string header(const std::string& name) const
    {
        const auto found = headers.find(name);
        return found == headers.end() ? std::string() : found->second;
    }
};

class RawClient {
public:
    explicit RawClient(std::uint16_t port);

    /// False: the server has closed.
    bool send(std::string_view bytes);
    void finishSending();
    /// Closes with a reset.
    void abort();

    /// The next answer, of which the body may be chunked. `toHead`: an answer to HEAD has no body.
    [[nodiscard]] RawAnswer answer(bool toHead = false);
    /// Up to and with that text; empty when the connection ends before.
    [[nodiscard]] std::string until(std::string_view end);
    [[nodiscard]] std::string exactly(std::size_t size);
    /// Everything up to the end of the connection.
    [[nodiscard]] std::string rest();
    [[nodiscard]] bool isOpen() const { return static_cast<bool>(m_socket); }

private:
    bool more();

    UniqueFd m_socket;
    std::string m_input;
};

/// GET of a path in one go, on a connection of its own.
[[nodiscard]] RawAnswer get(std::uint16_t port, std::string_view path, std::string_view headers = {}, std::string_view host = "localhost");

} // namespace ca::server::testing
