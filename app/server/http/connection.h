// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// One client's connection: request, answer, request, answer.
//
//   Greeting --> Reading --> Answering --> Writing --> Reading ...
//                                |            `------> Lingering --> Ended
//                                |--> Streaming <--> Writing
//                                `--> Ended, when a WebSocket takes over
// Everything happens on the connection's strand, except the handlers, which have threads of their own. While one of them is at it,
// we go on reading, to notice when the client goes; what it sends meanwhile waits, up to a bound.
#pragma once

#include "app/server/http/house.h"
#include "app/server/http/late_answers.h"
#include "app/server/http/request_reader.h"
#include "app/server/http/response.h"
#include "app/server/http/transport.h"

#include <array>
#include <memory>
#include <mutex>
#include <string>

namespace ca::server {

class Connection final : public Guest, public AnswerSink, public std::enable_shared_from_this<Connection> {
public:
    Connection(std::shared_ptr<House> house, std::shared_ptr<Transport> transport, std::string peer, std::unique_ptr<Guests::Place> place);
    void start();

    void askToLeave() override;
    void throwOut() override;

    bool post(std::function<void()> task) override;
    void callBack(std::function<void()> task) override;
    void answer(HttpAnswer answer) override;
    void sendPieces() override;
    void drop() override { end(); }

private:
    enum class State : std::uint8_t { Greeting, Reading, Answering, Writing, Streaming, Lingering, Ended };

    // Reading
    void beginRequest();
    void advance();
    void waitFor(RequestReader::State part);
    void sendContinue();
    void read();
    void onRead(const Transport::Error& error, std::size_t size);
    void onInput(std::size_t size);
    void onInputOver(const Transport::Error& error);
    void onTooSlow();

    // Answering
    void dispatch();
    void handle(const HttpRequest& request);
    [[nodiscard]] HttpReply replyTo(const HttpRequest& request);
    [[nodiscard]] HttpAnswer faultAnswer(const HttpRequest& request, std::string_view what);
    void give(HttpReply reply, std::string_view method);
    void give(LaterAnswer later);
    void give(StreamedAnswer streamed);
    void upgrade(const HttpRequest& request);
    void refuse(const ReadRefusal& refusal);
    [[nodiscard]] bool awaitsLateAnswer() const { return m_hasPromise || m_pieces != nullptr; }

    // Writing
    [[nodiscard]] ResponseForm formFor(ResponseForm::Body body) const;
    void beginStream(HttpAnswer head);
    void write(std::string text, std::function<void()> done);
    void writeMore();
    void afterAnswer();
    void linger();
    void end();
    void log();

    const std::shared_ptr<House> m_house; // before everything that lives on its threads
    const std::shared_ptr<Transport> m_transport;
    const std::string m_peer;
    std::unique_ptr<Guests::Place> m_place;
    Deadline m_deadline;

    std::mutex m_doorMutex; // nobody posts to a connection that has ended: the server's threads may be gone
    bool m_isDoorOpen = true;

    State m_state = State::Greeting;
    std::array<char, 8192> m_chunk;
    std::string m_input;
    bool m_isReading = false;
    bool m_isInputOver = false;
    std::size_t m_lingered = 0;

    std::unique_ptr<RequestReader> m_reader;
    RequestReader::State m_awaited = RequestReader::State::Complete;
    bool m_hasContinued = false;
    HttpRequest m_request;
    SteadyTime m_begun;
    HttpExchange m_exchange;
    Afterwards m_afterwards = Afterwards::Close;

    bool m_hasPromise = false;
    std::weak_ptr<LatePromise> m_promise;
    std::shared_ptr<PieceQueue> m_pieces;

    std::string m_output;
    std::size_t m_written = 0;
    std::function<void()> m_onWritten;
};

} // namespace ca::server
