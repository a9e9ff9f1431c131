// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/server/http/request_reader.h"

#include "app/server/http/url.h"
#include "core/base/ascii.h"

#include <algorithm>
#include <array>

#include <boost/beast/http/parser.hpp>
#include <boost/beast/http/string_body.hpp>
#include <boost/beast/websocket/rfc6455.hpp>

namespace ca::server {

namespace {

namespace asio = boost::asio;
namespace http = boost::beast::http;

constexpr std::string_view kEndOfHead = "\r\n\r\n";
constexpr std::size_t kMostFields = 100;
constexpr std::size_t kLongestChunkHead = 4096;

/// Lines that end without a carriage return, and lines that go on in the next: read differently by different readers.
bool hasDoubtfulLines(std::string_view head)
{
    for (std::size_t at = head.find('\n'); at != std::string_view::npos; at = head.find('\n', at + 1)) {
        const char next = at + 1 < head.size() ? head[at + 1] : 'x';
        if (at == 0 || head[at - 1] != '\r' || next == ' ' || next == '\t') {
            return true;
        }
    }
    return false;
}

/// What no request begins with: the greeting of TLS, of other protocols, noise.
bool isNoMethod(char first)
{
    return first < 'A' || first > 'z';
}

bool isKnownMethod(std::string_view method)
{
    constexpr std::array<std::string_view, 7> kMethods{"GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"};
    return std::find(kMethods.begin(), kMethods.end(), method) != kMethods.end();
}

ReadRefusal refusalFor(const boost::system::error_code& error)
{
    if (error == http::error::body_limit || error == http::error::buffer_overflow) {
        return {413, "Request entity too large"};
    }
    if (error == http::error::header_limit) {
        return {431, "Request header fields too large"};
    }
    if (error == http::error::bad_version) {
        return {505, "HTTP version not supported"};
    }
    return {400, "Malformed HTTP request"};
}

} // namespace

struct RequestReader::Parser {
    http::request_parser<http::string_body> http;
};

RequestReader::RequestReader(const ReadLimits& limits) : m_limits(limits), m_parser(std::make_unique<Parser>())
{
    m_parser->http.header_limit(static_cast<std::uint32_t>(limits.head.count()));
    m_parser->http.body_limit(limits.body.count());
}

RequestReader::~RequestReader() = default;

RequestReader::State RequestReader::feed(std::string& buffer)
{
    if (m_state == State::Waiting || m_state == State::Head) {
        feedHead(buffer);
    }
    if (m_state == State::Body) {
        feedBody(buffer);
    }
    return m_state;
}

void RequestReader::feedHead(std::string& buffer)
{
    while (m_state == State::Waiting && buffer.compare(0, 2, "\r\n") == 0) {
        buffer.erase(0, 2); // some clients send an empty line behind a body
    }
    if (buffer.empty() || buffer == "\r") {
        return;
    }
    m_state = State::Head;
    const std::size_t end = buffer.find(kEndOfHead);
    const std::size_t size = end == std::string::npos ? buffer.size() : end + kEndOfHead.size();
    if (size > m_limits.head.count()) {
        return refuse(431, "Request header fields too large");
    }
    const std::string_view head(buffer.data(), size);
    if (isNoMethod(head.front()) || hasDoubtfulLines(head)) {
        return refuse(400, "Malformed HTTP request");
    }
    if (end == std::string::npos) {
        return;
    }
    boost::system::error_code error;
    m_parser->http.put(asio::buffer(head), error);
    buffer.erase(0, size);
    if (error && error != http::error::need_more) {
        m_refusal = refusalFor(error);
        m_state = State::Refused;
        return;
    }
    readHead();
}

void RequestReader::readHead()
{
    const auto& message = m_parser->http.get();
    m_isHttp10 = message.version() == 10;
    m_keepsAlive = message.keep_alive();
    m_request.method = std::string(message.method_string());
    m_target = std::string(message.target());
    readTarget();
    if (m_state == State::Refused || !readFields()) {
        return;
    }
    m_isSocketUpgrade = boost::beast::websocket::is_upgrade(message);
    readExpectation();
    if (m_state != State::Refused) {
        m_parser->http.eager(true);
        m_state = m_parser->http.is_done() ? State::Complete : State::Body;
    }
}

void RequestReader::readTarget()
{
    if (!isKnownMethod(m_request.method)) {
        return refuse(501, "Method not implemented");
    }
    auto target = parseTarget(m_target);
    if (!target || (target->path == "*" && m_request.method != "OPTIONS")) {
        return refuse(400, "Malformed request target");
    }
    m_request.path = std::move(target->path);
    m_request.query = std::move(target->query);
}

/// False: refused.
bool RequestReader::readFields()
{
    std::size_t count = 0;
    for (const auto& field : m_parser->http.get()) {
        const std::string name = lowerCase(field.name_string());
        const auto [known, isNew] = m_request.headers.try_emplace(name, field.value());
        if (!isNew) {
            known->second += (name == "cookie" ? "; " : ", ") + std::string(field.value());
        }
        const bool isOnceOnly = name == "host" || name == "content-length" || name == "transfer-encoding" || name == "content-type";
        if (++count > kMostFields) {
            refuse(431, "Too many header fields");
        } else if (!isNew && isOnceOnly) {
            refuse(400, "Repeated " + name + " header");
        }
    }
    const bool isChunked = m_request.headers.contains("transfer-encoding");
    if (!m_isHttp10 && !m_request.headers.contains("host")) {
        refuse(400, "Missing host header");
    } else if (isChunked && (m_isHttp10 || m_request.headers.contains("content-length"))) {
        refuse(400, "Conflicting content-length and transfer-encoding");
    } else if (isChunked && lowerCase(m_request.header("transfer-encoding")) != "chunked") {
        refuse(501, "Transfer encoding not implemented");
    } else if (m_request.header("content-length").find_first_not_of("0123456789") != std::string_view::npos) {
        refuse(400, "Malformed content-length"); // "5, 5" is read by some
    }
    return m_state != State::Refused;
}

void RequestReader::readExpectation()
{
    const std::string expected = lowerCase(m_request.header("expect"));
    m_awaitsContinue = expected == "100-continue" && !m_isHttp10;
    if (!expected.empty() && expected != "100-continue") {
        refuse(417, "Expectation failed");
    }
}

void RequestReader::feedBody(std::string& buffer)
{
    auto& parser = m_parser->http;
    std::size_t taken = 0;
    boost::system::error_code error;
    while (!parser.is_done() && taken < buffer.size() && !error) {
        taken += parser.put(asio::buffer(buffer.data() + taken, buffer.size() - taken), error);
    }
    buffer.erase(0, taken);
    if (error && error != http::error::need_more) {
        m_refusal = refusalFor(error);
        m_state = State::Refused;
    } else if (parser.is_done()) {
        m_request.body = std::move(parser.get().body());
        m_state = State::Complete;
    } else if (buffer.size() > kLongestChunkHead) { // all else is taken at once
        refuse(400, "Malformed HTTP request");
    }
}

/// What was found first counts.
void RequestReader::refuse(int status, std::string message)
{
    if (m_state != State::Refused) {
        m_refusal = {status, std::move(message)};
        m_state = State::Refused;
    }
}

} // namespace ca::server
