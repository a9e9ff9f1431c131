// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
//
// A Line is an easy handle in a multi handle of its own: the multi handle keeps the connection, waits with a deadline to the
// millisecond, and can be woken from another thread, which curl_easy_perform() can not.
#include "sandbox/docker/http.h"

#include "sandbox/docker/curl_handle.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <poll.h>
#include <strings.h>
#include <unistd.h>

#include <fmt/format.h>

namespace ca::docker {

namespace {

constexpr std::size_t kMaxHeaders = std::size_t{256} << 10;
constexpr std::size_t kMaxIdle = 8;

struct MultiDeleter {
    void operator()(CURLM* multi) const { curl_multi_cleanup(multi); }
};

/// One request on its way: what libcurl's callbacks fill and read.
struct Exchange {
    const Request& request;
    CURL* curl;
    Response response = {};
    std::optional<Error> refusal = {}; // ours, with which a callback ended the transfer
    std::size_t headerBytes = 0;
    std::uint64_t sent = 0;

    std::size_t refuse(Error error, std::size_t signal)
    {
        refusal = std::move(error);
        return signal;
    }
};

Error tooMuch(std::string_view what)
{
    return {Fault::Internal, fmt::format("the engine answered with more {} than makes sense", what), {}};
}

std::size_t onHeader(char* bytes, std::size_t /*one*/, std::size_t size, void* context)
{
    constexpr std::string_view kApiVersion = "api-version:";
    auto& exchange = *static_cast<Exchange*>(context);
    exchange.headerBytes += size;
    if (exchange.headerBytes > kMaxHeaders) {
        return exchange.refuse(tooMuch("headers"), 0);
    }
    std::string_view line(bytes, size);
    if (line.size() > kApiVersion.size() && ::strncasecmp(line.data(), kApiVersion.data(), kApiVersion.size()) == 0) {
        line.remove_prefix(kApiVersion.size());
        const std::size_t begin = std::min(line.find_first_not_of(" \t"), line.size());
        exchange.response.apiVersion = line.substr(begin, line.find_last_not_of(" \t\r\n") + 1 - begin);
    }
    return size;
}

std::size_t onBody(char* bytes, std::size_t /*one*/, std::size_t size, void* context)
{
    auto& exchange = *static_cast<Exchange*>(context);
    const std::string_view piece(bytes, size);
    long status = 0;
    curl_easy_getinfo(exchange.curl, CURLINFO_RESPONSE_CODE, &status);
    if (exchange.request.onBody && status >= 200 && status < 300) {
        auto taken = exchange.request.onBody(piece);
        return taken ? size : exchange.refuse(std::move(taken).error(), 0);
    }
    if (exchange.response.body.size() + size > HttpPool::kMaxAnswer) {
        return exchange.refuse(tooMuch("data"), 0);
    }
    exchange.response.body += piece;
    return size;
}

/// An upload may come from a pipe whose other end is slow: look up now and then.
bool waitForUpload(const Request& request)
{
    constexpr int kLookUp = 50;
    pollfd ready = {request.upload->fd, POLLIN, 0};
    while (::poll(&ready, 1, kLookUp) == 0) {
        if (request.patience.stop.stop_requested() || std::chrono::steady_clock::now() >= request.patience.deadline) {
            return false;
        }
    }
    return true;
}

std::size_t onRead(char* buffer, std::size_t /*one*/, std::size_t size, void* context)
{
    auto& exchange = *static_cast<Exchange*>(context);
    const Request& request = exchange.request;
    ssize_t got = -1;
    do {
        if (!waitForUpload(request)) {
            return CURL_READFUNC_ABORT; // the loop around the transfer knows why
        }
        got = ::read(request.upload->fd, buffer, size);
    } while (got < 0 && (errno == EINTR || errno == EAGAIN));
    if (got < 0) {
        return exchange.refuse({Fault::BadInput, fmt::format("reading what to upload: {}", std::strerror(errno)), {}},
                               CURL_READFUNC_ABORT);
    }
    exchange.sent += static_cast<std::uint64_t>(got);
    if (request.upload->onSent && got > 0) {
        request.upload->onSent(Bytes(exchange.sent));
    }
    return static_cast<std::size_t>(got);
}

HeaderList headersOf(const Request& request)
{
    HeaderList list;
    const auto add = [&list](const char* line) {
        if (curl_slist* longer = curl_slist_append(list.get(), line)) {
            static_cast<void>(list.release());
            list.reset(longer);
        }
    };
    add("Expect:"); // asking for leave first costs a round trip, and old engines do not grant it
    if (request.upload != nullptr || !request.body.empty()) {
        add(fmt::format("Content-Type: {}", request.contentType).c_str());
    }
    if (request.upload != nullptr && !request.upload->size) {
        add("Transfer-Encoding: chunked");
    }
    return list;
}

void applyBody(CURL* curl, Exchange& exchange)
{
    const Request& request = exchange.request;
    if (request.method == "GET") {
        return;
    }
    curl_easy_setopt(curl, CURLOPT_POST, 1L);
    curl_easy_setopt(curl, CURLOPT_CUSTOMREQUEST, request.method.c_str());
    if (request.upload == nullptr) {
        curl_easy_setopt(curl, CURLOPT_POSTFIELDS, request.body.data() != nullptr ? request.body.data() : "");
        curl_easy_setopt(curl, CURLOPT_POSTFIELDSIZE_LARGE, static_cast<curl_off_t>(request.body.size()));
        return;
    }
    constexpr long kUploadBuffer = 512L << 10;
    const auto size = request.upload->size ? static_cast<curl_off_t>(request.upload->size->count()) : curl_off_t{-1};
    curl_easy_setopt(curl, CURLOPT_POSTFIELDSIZE_LARGE, size);
    curl_easy_setopt(curl, CURLOPT_READFUNCTION, onRead);
    curl_easy_setopt(curl, CURLOPT_READDATA, &exchange);
    curl_easy_setopt(curl, CURLOPT_UPLOAD_BUFFERSIZE, kUploadBuffer);
    curl_easy_setopt(curl, CURLOPT_FRESH_CONNECT, 1L); // a descriptor cannot be sent twice when a kept connection has died
}

} // namespace

class HttpPool::Line {
public:
    Line(CurlHandle curl, CURLM* multi)
        : m_multi(multi)
        , m_curl(std::move(curl))
    {
    }

    Result<Response> perform(const Endpoint& endpoint, const Request& request);

private:
    enum class End { Done, TimedOut, Stopped };

    End drive(const Exchange& exchange, CURLcode& code);
    [[nodiscard]] CURLcode result() const;

    std::unique_ptr<CURLM, MultiDeleter> m_multi; // outlives the handle that is in it
    CurlHandle m_curl;
    std::array<char, CURL_ERROR_SIZE> m_errorText = {};
};

Result<Response> HttpPool::Line::perform(const Endpoint& endpoint, const Request& request)
{
    CURL* const curl = m_curl.get();
    curl_easy_reset(curl); // forgets the settings, keeps the connection
    applyEndpoint(curl, endpoint, m_errorText.data());
    Exchange exchange{request, curl};
    const HeaderList headers = headersOf(request);
    curl_easy_setopt(curl, CURLOPT_URL, (baseUrl(endpoint) + request.path).c_str());
    curl_easy_setopt(curl, CURLOPT_HTTPHEADER, headers.get());
    curl_easy_setopt(curl, CURLOPT_HEADERFUNCTION, onHeader);
    curl_easy_setopt(curl, CURLOPT_HEADERDATA, &exchange);
    curl_easy_setopt(curl, CURLOPT_WRITEFUNCTION, onBody);
    curl_easy_setopt(curl, CURLOPT_WRITEDATA, &exchange);
    applyBody(curl, exchange);

    CURLcode code = CURLE_OK;
    curl_multi_add_handle(m_multi.get(), curl);
    const End end = drive(exchange, code);
    curl_multi_remove_handle(m_multi.get(), curl); // in mid-transfer this closes the connection

    if (end == End::Stopped) {
        return fail(stoppedError());
    }
    if (end == End::TimedOut) {
        return fail(timeoutError());
    }
    if (exchange.refusal) {
        return fail(std::move(*exchange.refusal));
    }
    if (code != CURLE_OK) {
        return fail(curlError(curl, code, m_errorText.data(), endpoint));
    }
    long status = 0;
    curl_easy_getinfo(curl, CURLINFO_RESPONSE_CODE, &status);
    exchange.response.status = static_cast<int>(status);
    return std::move(exchange.response);
}

HttpPool::Line::End HttpPool::Line::drive(const Exchange& exchange, CURLcode& code)
{
    const Request& request = exchange.request;
    constexpr std::chrono::milliseconds kLongestNap = std::chrono::minutes(1);
    const std::stop_callback wake(request.patience.stop, [this] { curl_multi_wakeup(m_multi.get()); });
    for (;;) {
        if (request.patience.stop.stop_requested()) {
            return End::Stopped;
        }
        const auto left =
            std::chrono::ceil<std::chrono::milliseconds>(request.patience.deadline - std::chrono::steady_clock::now());
        if (left.count() <= 0) {
            return End::TimedOut;
        }
        int running = 0;
        if (curl_multi_perform(m_multi.get(), &running) != CURLM_OK) {
            code = CURLE_FAILED_INIT;
            return End::Done;
        }
        if (running == 0) {
            code = result();
            if (code != CURLE_ABORTED_BY_CALLBACK || exchange.refusal) {
                return End::Done;
            }
            return request.patience.stop.stop_requested() ? End::Stopped : End::TimedOut;
        }
        curl_multi_poll(m_multi.get(), nullptr, 0, static_cast<int>(std::min(left, kLongestNap).count()), nullptr);
    }
}

CURLcode HttpPool::Line::result() const
{
    int left = 0;
    const CURLMsg* message = curl_multi_info_read(m_multi.get(), &left);
    return message != nullptr && message->msg == CURLMSG_DONE ? message->data.result : CURLE_FAILED_INIT;
}

HttpPool::HttpPool(Endpoint endpoint)
    : m_endpoint(std::move(endpoint))
{
}
HttpPool::~HttpPool() = default;

Result<Response> HttpPool::perform(const Request& request)
{
    auto line = take();
    if (!line) {
        return fail(std::move(line).error());
    }
    auto response = (*line)->perform(m_endpoint, request);
    give(std::move(*line));
    return response;
}

Result<std::unique_ptr<HttpPool::Line>> HttpPool::take()
{
    {
        const std::lock_guard lock(m_mutex);
        if (!m_idle.empty()) {
            auto line = std::move(m_idle.back());
            m_idle.pop_back();
            return line;
        }
    }
    auto curl = createCurl();
    if (!curl) {
        return fail(std::move(curl).error());
    }
    CURLM* multi = curl_multi_init();
    if (multi == nullptr) {
        return fail(Fault::Internal, "libcurl could not be set up");
    }
    return std::make_unique<Line>(std::move(*curl), multi);
}

void HttpPool::give(std::unique_ptr<Line> line)
{
    const std::lock_guard lock(m_mutex);
    if (m_idle.size() < kMaxIdle) {
        m_idle.push_back(std::move(line));
    }
}

std::string urlEncoded(std::string_view text)
{
    std::string out;
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        const bool plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
            || std::string_view("-._~").find(c) != std::string_view::npos;
        out += plain ? std::string(1, c) : fmt::format("%{:02X}", byte);
    }
    return out;
}

} // namespace ca::docker
