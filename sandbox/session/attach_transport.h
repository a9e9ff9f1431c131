// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// A transport over a container's attached standard streams.
#pragma once

#include "sandbox/docker/attachment.h"
#include "sandbox/protocol/transport.h"

#include <functional>
#include <optional>
#include <utility>

namespace ca {

class AttachTransport final : public Transport {
public:
    AttachTransport(docker::Attachment attachment, std::function<void()> onClose)
        : m_attachment(std::move(attachment)), m_onClose(std::move(onClose))
    {
    }
    ~AttachTransport() override { close(); }
    AttachTransport(const AttachTransport&) = delete;
    AttachTransport& operator=(const AttachTransport&) = delete;

    [[nodiscard]] int fd() const override { return m_attachment ? m_attachment->fd() : -1; }
    [[nodiscard]] bool buffered() const override { return m_attachment && m_attachment->buffered(); }
    [[nodiscard]] Result<std::size_t> read(std::span<char> into) override
    {
        return m_attachment ? m_attachment->read(into) : Result<std::size_t>(0);
    }
    [[nodiscard]] bool ended() const override { return !m_attachment || m_attachment->ended(); }
    [[nodiscard]] Result<std::size_t> write(std::string_view bytes) override
    {
        return m_attachment ? m_attachment->write(bytes) : fail(Fault::Broken, "the container is detached");
    }
    [[nodiscard]] std::string lastWords() const override { return m_attachment ? m_attachment->errorTail() : std::string(); }
    void close() noexcept override
    {
        m_attachment.reset(); // ends the agent's input, so it leaves by itself
        if (auto onClose = std::exchange(m_onClose, nullptr)) {
            onClose();
        }
    }

private:
    std::optional<docker::Attachment> m_attachment;
    std::function<void()> m_onClose;
};

} // namespace ca
