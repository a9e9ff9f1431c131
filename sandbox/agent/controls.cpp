// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "sandbox/agent/controls.h"

#include "sandbox/agent/terminal.h"

#include <algorithm>

namespace ca::agent {

using wire::Type;

void Controls::attach(std::uint32_t run, Feed& feed, int terminal)
{
    m_run = run;
    m_feed = &feed;
    m_terminal = terminal;
    m_interrupted = false;
}

void Controls::detach()
{
    m_feed = nullptr;
    m_run = 0;
    m_inputIsOurs = false; // what is left of an Input frame is dropped
}

Controls::Taken Controls::take()
{
    for (;;) {
        if (m_inputLeft > 0 && !takeInput()) {
            lookForInterrupt();
            return m_inbox.bytes().empty() ? Taken::NeedMore : Taken::Stuck;
        }
        Header header;
        const Parse parse = parseHeader(m_inbox.bytes(), header);
        if (parse != Parse::Done) {
            return parse == Parse::NeedMore ? Taken::NeedMore : Taken::Malformed;
        }
        if (const std::optional<Taken> end = takeOne(header)) {
            return *end;
        }
    }
}

/// Moves bytes of the current Input frame to the program; true when the frame is through.
bool Controls::takeInput()
{
    const std::string_view piece = m_inbox.bytes().substr(0, m_inputLeft);
    const std::size_t taken = m_inputIsOurs ? m_feed->push(piece) : piece.size();
    m_inbox.consume(taken);
    m_inputLeft -= taken;
    return m_inputLeft == 0;
}

/// One frame whose header is there; nullopt when it was taken and the next one may be.
std::optional<Controls::Taken> Controls::takeOne(const Header& header)
{
    const bool isInput = header.type == Type::Input;
    const bool isControl = isInput || (header.type >= Type::CloseInput && header.type <= Type::Interrupt) || header.type == Type::Ping;
    if (!isControl) {
        return Taken::OtherFrame;
    }
    const std::size_t needed = isInput ? sizeof m_run : header.length;
    if (header.length < needed || header.length == 0) {
        return Taken::Malformed;
    }
    const std::string_view payload = m_inbox.bytes().substr(wire::kHeaderSize);
    if (payload.size() < needed) {
        return Taken::NeedMore;
    }
    std::uint32_t run = 0;
    WindowSize window;
    const bool sound = header.type == Type::Resize ? parseResize(payload.substr(0, needed), window)
                                                   : parseNumber(payload.substr(0, needed), run);
    if (!sound) {
        return Taken::Malformed;
    }
    if (mustWait(header.type, run)) {
        lookForInterrupt();
        return Taken::Stuck;
    }
    act(header.type, payload.substr(0, needed));
    m_inbox.consume(wire::kHeaderSize + needed);
    m_inputLeft = isInput ? header.length - needed : 0;
    return std::nullopt;
}

/// The end of a terminal's input is a character that needs room.
bool Controls::mustWait(Type type, std::uint32_t run) const
{
    return type == Type::CloseInput && m_feed != nullptr && run == m_run && m_terminal >= 0 && m_feed->room() == 0;
}

void Controls::act(Type type, std::string_view payload)
{
    wire::Reader in(payload);
    const std::uint32_t number = in.u32();
    if (type == Type::Ping) {
        return m_outbox.pong(number);
    }
    const bool ours = m_feed != nullptr && number == m_run;
    m_inputIsOurs = ours;
    if (!ours) {
        return;
    }
    if (type == Type::CloseInput && m_terminal >= 0) {
        m_feed->push({&kEndOfTransmission, 1}); // a terminal has no end, only a character that means it
    } else if (type == Type::CloseInput) {
        m_feed->finish();
    } else if (type == Type::Resize) {
        const std::uint16_t columns = in.u16();
        resizeTerminal(m_terminal, columns, in.u16());
    } else if (type == Type::Interrupt) {
        m_interrupted = true;
    }
}

/// A program that does not read must not keep an interrupt from arriving: it is seen while it still waits in the inbox.
void Controls::lookForInterrupt()
{
    std::string_view bytes = m_inbox.bytes();
    bytes.remove_prefix(std::min(bytes.size(), m_inputLeft));
    Header header;
    while (parseHeader(bytes, header) == Parse::Done && bytes.size() >= wire::kHeaderSize + header.length) {
        std::uint32_t run = 0;
        if (header.type == Type::Interrupt && parseNumber(bytes.substr(wire::kHeaderSize, header.length), run) && run == m_run) {
            m_interrupted = true;
        }
        bytes.remove_prefix(wire::kHeaderSize + header.length);
    }
}

} // namespace ca::agent
