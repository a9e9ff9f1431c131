// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "sandbox/docker/hijack.h"

#include "sandbox/docker/refusal.h"
#include "sandbox/docker/tunnel.h"
#include "sandbox/docker/upgrade.h"

#include <algorithm>
#include <array>
#include <poll.h>
#include <string>

namespace ca::docker {

namespace {

Result<void> sendAll(Tunnel& tunnel, std::string_view bytes, const Patience& patience)
{
    while (!bytes.empty()) {
        const auto sent = tunnel.send(bytes);
        if (!sent) {
            return fail(sent.error());
        }
        bytes.remove_prefix(*sent);
        if (*sent == 0) {
            if (auto ready = tunnel.wait(POLLOUT, patience); !ready) {
                return ready;
            }
        }
    }
    return {};
}

/// Appends what comes next; false at the end of the stream.
Result<bool> receiveMore(Tunnel& tunnel, std::string& bytes, const Patience& patience)
{
    std::array<char, 4096> buffer = {};
    for (;;) {
        const auto received = tunnel.receive(buffer);
        if (!received) {
            return fail(received.error());
        }
        if (received->size > 0 || received->ended) {
            bytes.append(buffer.data(), received->size);
            return !received->ended;
        }
        if (auto ready = tunnel.wait(POLLIN, patience); !ready) {
            return fail(std::move(ready).error());
        }
    }
}

/// A complaint in one chunk, without the chunk's frame.
std::string_view outermostObject(std::string_view body)
{
    const std::size_t begin = body.find('{');
    const std::size_t end = body.rfind('}');
    return begin < end && end != std::string_view::npos ? body.substr(begin, end + 1 - begin) : body;
}

/// The complaint of an engine that did not hand over the connection.
Error refuseUpgrade(Tunnel& tunnel, const UpgradeAnswer& answer, std::string bytes, const Patience& patience)
{
    const std::size_t wanted = answer.headerSize + std::min(answer.contentLength.value_or(kMaxUpgradeAnswer), kMaxUpgradeAnswer);
    while (bytes.size() < wanted) {
        const auto more = receiveMore(tunnel, bytes, patience);
        if (!more || !*more || (!answer.contentLength && bytes.ends_with("0\r\n\r\n"))) {
            break; // whatever came is enough to complain with
        }
    }
    const std::string_view body = std::string_view(bytes).substr(answer.headerSize);
    return refusal(answer.status, answer.contentLength ? body : outermostObject(body));
}

} // namespace

Result<Attachment> hijack(const Endpoint& endpoint, std::string_view path, const Patience& patience)
{
    auto tunnel = Tunnel::open(endpoint, patience);
    if (!tunnel) {
        return fail(std::move(tunnel).error());
    }
    const std::string host = endpoint.isLocal() ? "docker" : endpoint.hostPort;
    if (auto sent = sendAll(**tunnel, upgradeRequest(host, path), patience); !sent) {
        return fail(std::move(sent).error());
    }
    std::string bytes;
    for (;;) {
        const auto more = receiveMore(**tunnel, bytes, patience);
        if (!more) {
            return fail(more.error());
        }
        const auto answer = parseUpgrade(bytes);
        if (!answer) {
            return fail(answer.error());
        }
        if (*answer && (*answer)->isHijacked()) {
            return Attachment(std::move(*tunnel), std::string_view(bytes).substr((*answer)->headerSize));
        }
        if (*answer) {
            return fail(refuseUpgrade(**tunnel, **answer, std::move(bytes), patience));
        }
        if (!*more) {
            return fail(Fault::Broken, "the engine closed the connection before it answered");
        }
    }
}

} // namespace ca::docker
