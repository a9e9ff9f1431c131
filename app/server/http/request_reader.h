// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// Makes a request of the bytes that come in. Strict where two readers could understand different things (RFC 9112, section 11.2):
// a request whose length is said twice or in two ways, or whose lines end in two ways, is refused, not repaired.
#pragma once

#include "app/server/http/message.h"
#include "core/base/units.h"

#include <memory>
#include <string>

namespace ca::server {

struct ReadLimits {
    Bytes head = kib(16);
    Bytes body = mib(1);
};

/// Why a request is none. The message goes to the client.
struct ReadRefusal {
    int status = 400;
    std::string message;

    bool operator==(const ReadRefusal&) const = default;
};

class RequestReader {
public:
    enum class State : std::uint8_t {
        Waiting, // nothing has come yet
        Head,
        Body,
        Complete,
        Refused, // the connection cannot go on: nobody knows where the next request begins
    };

    explicit RequestReader(const ReadLimits& limits);
    ~RequestReader();
    RequestReader(const RequestReader&) = delete;
    RequestReader& operator=(const RequestReader&) = delete;

    /// Takes from the front of the buffer what belongs to this request; what is behind it stays.
    State feed(std::string& buffer);
    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] const ReadRefusal& refusal() const { return m_refusal; }

    // From State::Body on
    [[nodiscard]] bool keepsAlive() const { return m_keepsAlive; }
    [[nodiscard]] bool isHttp10() const { return m_isHttp10; }
    [[nodiscard]] bool awaitsContinue() const { return m_awaitsContinue; }
    [[nodiscard]] bool isSocketUpgrade() const { return m_isSocketUpgrade; }
    [[nodiscard]] const std::string& target() const { return m_target; } // as it came
    /// Once, when Complete; what is known of it when Refused. Address and id are empty.
    [[nodiscard]] HttpRequest take() { return std::move(m_request); }

private:
    struct Parser;

    void feedHead(std::string& buffer);
    void feedBody(std::string& buffer);
    void readHead();
    void readTarget();
    bool readFields();
    void readExpectation();
    void refuse(int status, std::string message);

    ReadLimits m_limits;
    State m_state = State::Waiting;
    ReadRefusal m_refusal;
    std::unique_ptr<Parser> m_parser;
    HttpRequest m_request;
    std::string m_target;
    bool m_keepsAlive = false;
    bool m_isHttp10 = false;
    bool m_awaitsContinue = false;
    bool m_isSocketUpgrade = false;
};

} // namespace ca::server
