// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/server/http/late_answers.h"

#include "app/server/http/error_answer.h"

#include <utility>

#include <fmt/format.h>

namespace ca::server {

LatePromise::~LatePromise()
{
    if (!m_isAnswered && !m_isAbandoned) {
        send(errorAnswer(503, "The server could not answer"));
    }
}

void LatePromise::send(HttpAnswer answer)
{
    m_sink->post([sink = m_sink, answer = std::move(answer)]() mutable { sink->answer(std::move(answer)); });
}

void LatePromise::answer(HttpAnswer answer)
{
    {
        const std::lock_guard lock(m_mutex);
        if (std::exchange(m_isAnswered, true)) {
            return;
        }
        m_onAbandon = nullptr;
    }
    send(std::move(answer));
}

void LatePromise::onAbandon(std::function<void()> what)
{
    {
        const std::lock_guard lock(m_mutex);
        if (!m_isAbandoned) {
            if (!m_isAnswered) {
                m_onAbandon = std::move(what);
            }
            return;
        }
    }
    m_sink->callBack(std::move(what));
}

void LatePromise::abandon()
{
    std::function<void()> what;
    {
        const std::lock_guard lock(m_mutex);
        m_isAbandoned = true;
        what = std::exchange(m_onAbandon, nullptr);
    }
    if (what) {
        m_sink->callBack(std::move(what));
    }
}

bool PieceQueue::write(std::string_view piece)
{
    std::unique_lock lock(m_mutex);
    if (m_hasEnded || m_isClosing) {
        return false;
    }
    if (piece.empty()) { // as a chunk it would be the last one
        return true;
    }
    if (m_waiting.size() + m_underWay + piece.size() > m_most.count()) {
        m_isClosing = true;
        m_waiting.clear();
        m_sink->post([sink = m_sink] { sink->drop(); });
        return false;
    }
    if (m_framing == Framing::Chunked) {
        m_waiting.append(fmt::format("{:x}\r\n", piece.size())).append(piece).append("\r\n");
    } else {
        m_waiting.append(piece);
    }
    askForSending(std::move(lock));
    return true;
}

void PieceQueue::close()
{
    std::unique_lock lock(m_mutex);
    if (m_hasEnded || std::exchange(m_isClosing, true)) {
        return;
    }
    if (m_framing == Framing::Chunked) {
        m_waiting.append("0\r\n\r\n");
    }
    askForSending(std::move(lock));
}

void PieceQueue::askForSending(std::unique_lock<std::mutex> lock)
{
    const bool wasAsked = std::exchange(m_isAsked, true);
    lock.unlock();
    if (!wasAsked) {
        m_sink->post([sink = m_sink] { sink->sendPieces(); });
    }
}

void PieceQueue::onClose(std::function<void()> what)
{
    {
        const std::lock_guard lock(m_mutex);
        if (!m_hasEnded) {
            m_onClose = std::move(what);
            return;
        }
    }
    m_sink->callBack(std::move(what));
}

PieceQueue::Pieces PieceQueue::take()
{
    const std::lock_guard lock(m_mutex);
    m_isAsked = false;
    m_underWay = m_waiting.size();
    return {std::exchange(m_waiting, {}), m_isClosing};
}

void PieceQueue::end()
{
    std::function<void()> what;
    {
        const std::lock_guard lock(m_mutex);
        m_hasEnded = true;
        what = std::exchange(m_onClose, nullptr);
    }
    if (what) {
        m_sink->callBack(std::move(what));
    }
}

} // namespace ca::server
