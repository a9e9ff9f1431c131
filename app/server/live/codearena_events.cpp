// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/server/live/codearena_events.h"

#include "app/server/live/run_events.h"
#include "app/server/service/service.h"

#include <algorithm>
#include <map>
#include <utility>

namespace ca::server {

namespace {

using wire::EventError;
using wire::SocketPacket;
using wire::Subscription;

constexpr std::size_t kMostFollowed = 256;  // submissions that are not finished, by one client
constexpr std::size_t kMostOutput = 2'000; // bytes of a test's output; all of it comes when the submission is finished

/// Cut where a character begins.
void shorten(std::optional<std::string>& text)
{
    if (!text || text->size() <= kMostOutput) {
        return;
    }
    std::size_t end = kMostOutput;
    while (end > 0 && (static_cast<unsigned char>((*text)[end]) & 0xc0) == 0x80) {
        --end;
    }
    text->resize(end);
}

void hide(wire::TestView& test)
{
    test.output.reset();
    test.error.reset();
}

/// The event without what the program and its compiler said.
Event withoutOutput(Event event)
{
    if (auto* test = std::get_if<wire::TestEvent>(&event.what)) {
        hide(test->test);
    } else if (auto* end = std::get_if<wire::CompletedEvent>(&event.what)) {
        end->outcome.message.clear();
        std::for_each(end->outcome.tests.begin(), end->outcome.tests.end(), hide);
    }
    return event;
}

/// An event's name and body.
struct Said {
    std::string_view name;
    std::string body;
    bool isLast = false;
};

Said saidOf(const Event& event)
{
    if (const auto* status = std::get_if<wire::StatusEvent>(&event.what)) {
        wire::StatusEvent numbered = *status;
        numbered.number = event.number;
        return {"submission_status", toJson(numbered)};
    }
    if (const auto* test = std::get_if<wire::TestEvent>(&event.what)) {
        wire::TestEvent numbered = *test;
        numbered.number = event.number;
        shorten(numbered.test.output);
        shorten(numbered.test.error);
        return {"submission_test", toJson(numbered)};
    }
    wire::CompletedEvent numbered = std::get<wire::CompletedEvent>(event.what);
    numbered.number = event.number;
    return {"submission_completed", toJson(numbered), true};
}

/// What a client calls itself, as REST has it.
std::string sessionOf(const HttpRequest& client)
{
    const auto asked = client.query.find("sessionId");
    return asked != client.query.end() && !asked->second.empty() ? asked->second : std::string(client.header("x-session-id"));
}

/// One client and the submissions it follows.
class Follower final : public SpacePeer {
public:
    Follower(SpaceLine& line, Service& service, HttpRequest client, OutputRule showsOutput, EventCount* delivered)
        : m_line(line)
        , m_service(service)
        , m_client(std::move(client))
        , m_delivered(delivered)
        , m_showsOutput(std::move(showsOutput))
        , m_runs(line, service.streamedRuns(), sessionOf(m_client), m_showsOutput ? RunFollower::Shows::Own : RunFollower::Shows::All)
    {
    }

    void event(const SocketPacket& packet) override
    {
        const auto [name, argument] = wire::namedEvent(packet);
        if (name == "ping") {
            m_line.emit("pong", {});
            m_line.acknowledge(packet, {});
        } else if (name == "subscribe_submission") {
            subscribe(packet, wire::subscriptionFrom(argument));
        } else if (name == "unsubscribe_submission") {
            unsubscribe(packet, wire::subscriptionFrom(argument));
        } else {
            (void)m_runs.take(packet, name, argument);
        }
    }

private:
    void subscribe(const SocketPacket& packet, const Result<Subscription>& wanted)
    {
        if (!wanted) {
            return refuse(packet, {"Invalid submissionId", {}});
        }
        const std::string& id = wanted->submissionId;
        if (m_followed.size() >= kMostFollowed && m_followed.count(id) == 0) {
            return refuse(packet, {"Too many subscriptions", id});
        }
        const std::string body = toJson(Subscription{id});
        m_line.emit("subscribed", body);
        m_line.acknowledge(packet, body);
        follow(*wanted);
    }

    void follow(const Subscription& wanted)
    {
        const std::string& id = wanted.submissionId;
        m_followed.erase(id); // what it would have said is asked for anew
        const std::uint64_t turn = ++m_turns;
        // On a thread of the service's: only hand it over, for ending a watch waits for this call.
        auto watch = m_service.watch(id, wanted.after, [this, give = m_line.inTurn(), id, turn](const Event& event) {
            give([this, id, turn, event] { tell(id, turn, event); });
        });
        if (!watch) {
            return m_line.emit("error", toJson(EventError{"Unknown submission", id}));
        }
        m_followed[id] = {turn, !m_showsOutput || m_showsOutput(m_client, id), std::move(watch)};
    }

    void tell(const std::string& id, std::uint64_t turn, const Event& event)
    {
        const auto found = m_followed.find(id);
        if (found == m_followed.end() || found->second.turn != turn) {
            return; // unsubscribed in the meantime
        }
        const Said said = saidOf(found->second.showsOutput ? event : withoutOutput(event));
        m_line.emit(said.name, said.body);
        if (m_delivered != nullptr) {
            ++*m_delivered;
        }
        if (said.isLast) {
            m_followed.erase(found);
        }
    }

    /// As the original has it, who names none hears nothing.
    void unsubscribe(const SocketPacket& packet, const Result<Subscription>& wanted)
    {
        if (!wanted) {
            return;
        }
        m_followed.erase(wanted->submissionId);
        const std::string body = toJson(Subscription{wanted->submissionId});
        m_line.emit("unsubscribed", body);
        m_line.acknowledge(packet, body);
    }

    void refuse(const SocketPacket& packet, const EventError& why)
    {
        const std::string body = toJson(why);
        m_line.emit("error", body);
        m_line.acknowledge(packet, body);
    }

    struct Followed {
        std::uint64_t turn = 0; // of subscribing: what an earlier one still has to say is not wanted
        bool showsOutput = true;
        std::unique_ptr<Watch> watch;
    };

    SpaceLine& m_line;
    Service& m_service;
    const HttpRequest m_client;
    EventCount* const m_delivered; // null: nobody counts
    const OutputRule m_showsOutput;
    std::uint64_t m_turns = 0;
    std::map<std::string, Followed> m_followed;
    RunFollower m_runs;
};

} // namespace

HttpRequest shownBy(const SpaceGuest& guest)
{
    HttpRequest client = guest.hello;
    auto [token, session] = wire::credentialsFrom(guest.auth);
    if (!token.empty()) {
        client.headers["authorization"] = "Bearer " + token;
    }
    if (!session.empty()) {
        client.query.erase("sessionId"); // it would go before the header
        client.headers["x-session-id"] = std::move(session);
    }
    return client;
}

SpacePeerMaker codeArenaEvents(Service& service, OutputRule showsOutput, EventCount* delivered)
{
    return [&service, showsOutput = std::move(showsOutput), delivered](SpaceLine& line, const SpaceGuest& guest) {
        return std::make_unique<Follower>(line, service, shownBy(guest), showsOutput, delivered);
    };
}

} // namespace ca::server
