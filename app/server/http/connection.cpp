// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/server/http/connection.h"

#include <utility>

#include <boost/asio/error.hpp>
#include <boost/asio/post.hpp>

namespace ca::server {

namespace asio = boost::asio;

namespace {

constexpr std::size_t kMostLingered = 8u << 20; // of a body that nobody wants

} // namespace

Connection::Connection(std::shared_ptr<House> house, std::shared_ptr<Transport> transport, std::string peer,
                       std::unique_ptr<Guests::Place> place)
    : m_house(std::move(house)), m_transport(std::move(transport)), m_peer(std::move(peer)), m_place(std::move(place)),
      m_deadline(m_transport->executor())
{
}

void Connection::start()
{
    m_deadline.set(m_house->options.patience.handshake, [self = shared_from_this()] { self->end(); });
    m_transport->handshake([self = shared_from_this()](const Transport::Error& error) {
        if (error) {
            self->end();
        } else if (self->m_state == State::Greeting) {
            self->beginRequest();
        }
    });
}

void Connection::askToLeave()
{
    post([this] {
        const bool isBetweenRequests = m_state == State::Reading && m_reader->state() == RequestReader::State::Waiting;
        if (m_state == State::Greeting || isBetweenRequests || m_pieces != nullptr) {
            end();
        }
    });
}

void Connection::throwOut()
{
    post([this] { end(); });
}

bool Connection::post(std::function<void()> task)
{
    const std::lock_guard lock(m_doorMutex);
    if (m_isDoorOpen) {
        asio::post(m_transport->executor(), [self = shared_from_this(), task = std::move(task)] {
            if (self->m_state != State::Ended) {
                task();
            }
        });
    }
    return m_isDoorOpen;
}

void Connection::callBack(std::function<void()> task)
{
    asio::post(m_house->handlers, std::move(task));
}

void Connection::beginRequest()
{
    if (m_house->isClosing) {
        return end();
    }
    m_state = State::Reading;
    m_reader = std::make_unique<RequestReader>(m_house->options.limits);
    m_awaited = RequestReader::State::Complete;
    m_hasContinued = false;
    m_request = {};
    m_exchange = {};
    advance();
}

void Connection::advance()
{
    using Part = RequestReader::State;
    switch (m_reader->feed(m_input)) {
    case Part::Complete:
        return dispatch();
    case Part::Refused:
        return refuse(m_reader->refusal());
    case Part::Body:
        waitFor(Part::Body);
        if (m_reader->awaitsContinue() && !std::exchange(m_hasContinued, true) && m_input.empty()) {
            return sendContinue();
        }
        return read();
    case Part::Head:
    case Part::Waiting:
        waitFor(m_reader->state());
        return read();
    }
}

/// The time for a part begins with the part: a byte now and then buys nobody more of it.
void Connection::waitFor(RequestReader::State part)
{
    if (std::exchange(m_awaited, part) == part) {
        return;
    }
    const Patience& patience = m_house->options.patience;
    const Millis time = part == RequestReader::State::Waiting ? patience.idle : part == RequestReader::State::Head ? patience.head : patience.body;
    m_deadline.set(time, [self = shared_from_this()] { self->onTooSlow(); });
}

void Connection::onTooSlow()
{
    if (m_state != State::Reading || m_reader->state() == RequestReader::State::Waiting) {
        return end();
    }
    refuse({408, "Request timeout"});
}

void Connection::sendContinue()
{
    write("HTTP/1.1 100 Continue\r\n\r\n", [this] {
        m_state = State::Reading;
        m_awaited = RequestReader::State::Complete;
        advance();
    });
}

void Connection::read()
{
    if (!std::exchange(m_isReading, true)) {
        m_transport->readSome(asio::buffer(m_chunk),
                              [self = shared_from_this()](const Transport::Error& error, std::size_t size) { self->onRead(error, size); });
    }
}

void Connection::onRead(const Transport::Error& error, std::size_t size)
{
    m_isReading = false;
    if (m_state == State::Ended) {
        return;
    }
    if (error) {
        onInputOver(error);
    } else {
        onInput(size);
    }
}

void Connection::onInput(std::size_t size)
{
    if (m_state == State::Lingering) {
        m_lingered += size;
        return m_lingered > kMostLingered ? end() : read();
    }
    m_input.append(m_chunk.data(), size);
    if (m_state == State::Reading) {
        advance();
    } else if (m_input.size() < m_house->options.allowance.readAhead.count()) {
        read();
    }
}

/// Who has sent all there is may still wait for an answer; but not for one that comes some day.
void Connection::onInputOver(const Transport::Error& error)
{
    m_isInputOver = true;
    const bool isAnswerDue = m_state == State::Answering || m_state == State::Writing;
    if (!isAnswerDue || awaitsLateAnswer() || error != asio::error::eof) {
        end();
    }
}

ResponseForm Connection::formFor(ResponseForm::Body body) const
{
    return {body, m_afterwards, std::chrono::duration_cast<std::chrono::seconds>(m_house->options.patience.idle), m_request.id};
}

void Connection::answer(HttpAnswer answer)
{
    if (m_state != State::Answering) {
        return;
    }
    m_hasPromise = false;
    if (m_house->hooks.after) {
        m_house->hooks.after(m_request, answer);
    }
    const bool goesOn = m_reader->keepsAlive() && !m_isInputOver && !m_house->isClosing && !m_reader->isSocketUpgrade();
    m_afterwards = goesOn ? Afterwards::KeepAlive : Afterwards::Close;
    m_exchange.status = answer.status;
    m_exchange.sent = Bytes{answer.body.size()};
    const auto body = m_request.method == "HEAD" ? ResponseForm::Body::HeadOnly : ResponseForm::Body::Whole;
    write(responseText(answer, formFor(body), std::chrono::system_clock::now()), [this] { afterAnswer(); });
}

void Connection::beginStream(HttpAnswer head)
{
    if (m_house->hooks.after) {
        m_house->hooks.after(m_request, head);
    }
    const bool isChunked = !m_reader->isHttp10();
    const bool goesOn = isChunked && m_reader->keepsAlive() && !m_house->isClosing;
    m_afterwards = goesOn ? Afterwards::KeepAlive : Afterwards::Close;
    m_exchange.status = head.status;
    const auto body = isChunked ? ResponseForm::Body::Chunked : ResponseForm::Body::UntilClose;
    write(responseText(head, formFor(body), std::chrono::system_clock::now()), [this] {
        m_state = State::Streaming;
        sendPieces();
    });
}

void Connection::sendPieces()
{
    if (m_state != State::Streaming) {
        return; // still at those before
    }
    auto pieces = m_pieces->take();
    m_exchange.sent = m_exchange.sent + Bytes{pieces.bytes.size()};
    if (pieces.bytes.empty() && !pieces.isLast) {
        return m_deadline.clear();
    }
    write(std::move(pieces.bytes), [this, isLast = pieces.isLast] {
        if (!isLast) {
            m_state = State::Streaming;
            return sendPieces();
        }
        std::exchange(m_pieces, nullptr)->end();
        afterAnswer();
    });
}

void Connection::write(std::string text, std::function<void()> done)
{
    m_state = State::Writing;
    m_output = std::move(text);
    m_written = 0;
    m_onWritten = std::move(done);
    writeMore();
}

void Connection::writeMore()
{
    if (m_written == m_output.size()) {
        m_output = {};
        return std::exchange(m_onWritten, nullptr)();
    }
    m_deadline.set(m_house->options.patience.write, [self = shared_from_this()] { self->end(); });
    m_transport->writeSome(asio::buffer(m_output.data() + m_written, m_output.size() - m_written),
                           [self = shared_from_this()](const Transport::Error& error, std::size_t size) {
                               if (self->m_state == State::Ended) {
                                   return;
                               }
                               self->m_written += size;
                               error ? self->end() : self->writeMore();
                           });
}

void Connection::afterAnswer()
{
    log();
    if (m_afterwards == Afterwards::KeepAlive && !m_isInputOver) {
        beginRequest();
    } else {
        linger();
    }
}

/// A socket that is closed while bytes come in takes back the answer that the client has not read yet.
void Connection::linger()
{
    m_state = State::Lingering;
    m_deadline.set(m_house->options.patience.linger, [self = shared_from_this()] { self->end(); });
    m_transport->shutdownSend([self = shared_from_this()] {
        if (self->m_state == State::Lingering) {
            self->read();
        }
    });
}

void Connection::end()
{
    {
        const std::lock_guard lock(m_doorMutex);
        m_isDoorOpen = false;
    }
    if (std::exchange(m_state, State::Ended) == State::Ended) {
        return;
    }
    m_deadline.clear();
    m_transport->close();
    if (const auto promise = m_promise.lock()) {
        promise->abandon();
    }
    if (m_pieces != nullptr) {
        std::exchange(m_pieces, nullptr)->end();
    }
    if (m_exchange.status == 0 && !m_request.id.empty()) {
        m_exchange.status = 499; // gone before it was answered, as others log it
    }
    if (m_exchange.status != 0) {
        log();
    }
    m_onWritten = nullptr;
    m_place.reset();
}

void Connection::log()
{
    if (m_house->hooks.log) {
        const auto time = std::chrono::duration_cast<Micros>(std::chrono::steady_clock::now() - m_begun);
        m_house->hooks.log({m_request.id, m_request.address, m_request.method, m_request.path, m_exchange.status, m_exchange.sent, time});
    }
    m_exchange = {};
    m_request.id.clear();
}

} // namespace ca::server
