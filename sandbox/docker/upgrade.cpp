// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "sandbox/docker/upgrade.h"

#include <charconv>
#include <strings.h>

#include <fmt/format.h>

namespace ca::docker {

namespace {

tl::unexpected<Error> noHttp()
{
    return fail(Fault::Internal, "the engine did not answer in HTTP");
}

std::optional<std::size_t> number(std::string_view text)
{
    std::size_t value = 0;
    const char* const end = text.data() + text.size();
    const auto parsed = std::from_chars(text.data(), end, value);
    return parsed.ec == std::errc() && parsed.ptr == end ? std::optional(value) : std::nullopt;
}

std::optional<int> statusOf(std::string_view line)
{
    constexpr std::size_t kAt = std::string_view("HTTP/1.1 ").size();
    if (!line.starts_with("HTTP/1.") || line.size() < kAt + 3 || line[kAt - 1] != ' ') {
        return std::nullopt;
    }
    const auto status = number(line.substr(kAt, 3));
    return status && *status >= 100 ? std::optional(static_cast<int>(*status)) : std::nullopt;
}

std::string_view trimmed(std::string_view text)
{
    const std::size_t begin = text.find_first_not_of(" \t");
    return begin == std::string_view::npos ? std::string_view() : text.substr(begin, text.find_last_not_of(" \t") + 1 - begin);
}

void readField(std::string_view line, UpgradeAnswer& answer)
{
    constexpr std::string_view kLength = "content-length";
    const std::size_t colon = line.find(':');
    if (colon == kLength.size() && ::strncasecmp(line.data(), kLength.data(), kLength.size()) == 0) {
        answer.contentLength = number(trimmed(line.substr(colon + 1)));
    }
}

} // namespace

std::string upgradeRequest(std::string_view host, std::string_view path)
{
    return fmt::format("POST {} HTTP/1.1\r\nHost: {}\r\nConnection: Upgrade\r\nUpgrade: tcp\r\nContent-Length: 0\r\n\r\n", path,
                       host);
}

Result<std::optional<UpgradeAnswer>> parseUpgrade(std::string_view bytes)
{
    constexpr std::string_view kEnd = "\r\n\r\n";
    constexpr std::string_view kStart = "HTTP/1.";
    if (bytes.substr(0, kStart.size()) != kStart.substr(0, bytes.size())) {
        return noHttp();
    }
    const std::size_t end = bytes.find(kEnd);
    if (end == std::string_view::npos) {
        return bytes.size() < kMaxUpgradeAnswer ? Result<std::optional<UpgradeAnswer>>(std::nullopt) : noHttp();
    }
    UpgradeAnswer answer;
    answer.headerSize = end + kEnd.size();
    std::string_view lines = bytes.substr(0, end);
    const auto status = statusOf(lines.substr(0, lines.find("\r\n")));
    if (!status) {
        return noHttp();
    }
    answer.status = *status;
    for (std::size_t at = lines.find("\r\n"); at != std::string_view::npos; at = lines.find("\r\n")) {
        lines.remove_prefix(at + 2);
        readField(lines.substr(0, lines.find("\r\n")), answer);
    }
    return answer;
}

} // namespace ca::docker
