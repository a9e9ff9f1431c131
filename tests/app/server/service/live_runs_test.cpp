// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/server/service/live_runs.h"
#include "tests/support/fake_session.h"

#include <QtTest>

#include <condition_variable>
#include <deque>

using namespace ca;
using namespace ca::server;

namespace {

constexpr auto kGenerous = std::chrono::seconds(60);
constexpr const char* kAnna = "00000000-0000-4000-8000-00000000000a";
constexpr const char* kBen = "00000000-0000-4000-8000-00000000000b";

/// Greets; repeats lines; says a lot when it hears "flood", half a euro sign when it hears "half"; leaves with 3 when it hears "bye",
/// and at the end of its input.
Casting host()
{
    return [](const RunSpec&, const auto&) -> Actor {
        return [](const Cue& cue) -> Reaction {
            if (cue.kind == Cue::Kind::Started) {
                return {"hello\n", {}, {}};
            }
            if (cue.kind == Cue::Kind::End || cue.line == "bye") {
                return {{}, cue.kind == Cue::Kind::End ? 0 : 3, {}};
            }
            if (cue.line == "flood") {
                return {std::string(100'000, 'x'), {}, {}};
            }
            return {cue.line == "half" ? "\xe2\x82" : cue.line == "rest" ? "\xac\n" : cue.line + "!\n", {}, {}};
        };
    };
}

/// Hears a run.
class Ear {
public:
    [[nodiscard]] StreamedRuns::Listener listener()
    {
        return [this](const wire::RunEvent& event) {
            const std::lock_guard lock(m_mutex);
            m_events.push_back(event);
            m_more.notify_all();
        };
    }
    /// Until it has printed that. False: it did not, within a generous time.
    [[nodiscard]] bool hears(const std::string& text)
    {
        return wait([&] { return printed().find(text) != std::string::npos; });
    }
    [[nodiscard]] std::optional<wire::RunEnd> end()
    {
        std::optional<wire::RunEnd> last;
        (void)wait([&] {
            const auto* end = m_events.empty() ? nullptr : std::get_if<wire::RunEnd>(&m_events.back().what);
            last = end != nullptr ? std::optional(*end) : std::nullopt;
            return last.has_value();
        });
        return last;
    }
    [[nodiscard]] std::vector<wire::RunEvent> events()
    {
        const std::lock_guard lock(m_mutex);
        return m_events;
    }
    [[nodiscard]] std::string output()
    {
        const std::lock_guard lock(m_mutex);
        return printed();
    }

private:
    template <class Condition> bool wait(Condition condition)
    {
        std::unique_lock lock(m_mutex);
        return m_more.wait_for(lock, kGenerous, condition);
    }
    [[nodiscard]] std::string printed() const
    {
        std::string all;
        for (const wire::RunEvent& event : m_events) {
            if (const auto* piece = std::get_if<wire::RunPiece>(&event.what)) {
                all += piece->bytes;
            }
        }
        return all;
    }

    std::mutex m_mutex;
    std::condition_variable m_more;
    std::vector<wire::RunEvent> m_events;
};

Languages languages()
{
    auto read = Languages::read(std::filesystem::path(CA_SOURCE_DIR) / "resources" / "languages.json");
    return read ? std::move(*read) : (qFatal("no languages"), Languages());
}

struct House {
    explicit House(LiveRunRules rules = {}) : runs(std::move(rules), {{"python", "cpp"}}, known, sessions) {}

    [[nodiscard]] std::string start(const std::string& input = {}, bool isInteractive = true, const char* session = kAnna)
    {
        const auto id = runs.start({"python", "print()", input, session, isInteractive, false, {}});
        return id ? *id : std::string();
    }
    [[nodiscard]] std::optional<Refusal> refusal(const char* session = kAnna)
    {
        const auto id = runs.start({"python", "print()", {}, session, true, false, {}});
        return id ? std::nullopt : std::optional(id.error());
    }

    const Languages known = languages();
    FakeSessionFactory sessions{{}, host()};
    LiveRuns runs;
};

} // namespace

class LiveRunsTest : public QObject {
    Q_OBJECT

private slots:
    void whatItPrintsComesBeforeItEnds()
    {
        House house;
        Ear ear;
        const std::string id = house.start();
        const auto watch = house.runs.watch(id, 0, ear.listener());
        QVERIFY(ear.hears("hello\n")); // and the program waits for us
        QVERIFY(!house.runs.find(id)->hasEnded);
        QCOMPARE(house.runs.feed(id, {"one\ntwo\n", false}), StreamedRuns::Feeding::Taken);
        QVERIFY(ear.hears("one!\ntwo!\n"));
        QCOMPARE(house.runs.feed(id, {"bye\n", false}), StreamedRuns::Feeding::Taken);
        const auto end = ear.end();
        QVERIFY(end);
        QCOMPARE(end->status, std::string("failed"));
        QCOMPARE(end->outcome->exitCode, 3);
        const auto events = ear.events();
        for (std::size_t i = 0; i < events.size(); ++i) {
            QCOMPARE(events[i].number, i + 1);
            QCOMPARE(events[i].runId, id);
        }
        QCOMPARE(std::get<wire::RunPhase>(events[0].what), wire::RunPhase::Starting);
        QCOMPARE(std::get<wire::RunPhase>(events[1].what), wire::RunPhase::Running);
        QCOMPARE(house.sessions.board().openSessions(), 0);
    }

    void withoutMoreInputItEndsBehindWhatWasGiven()
    {
        House house;
        Ear ear;
        const std::string id = house.start("a\n", false);
        const auto watch = house.runs.watch(id, 0, ear.listener());
        QCOMPARE(ear.end().value_or(wire::RunEnd()).status, std::string("completed"));
        QCOMPARE(ear.output(), std::string("hello\na!\n"));
        QCOMPARE(house.runs.feed(id, {"more\n", false}), StreamedRuns::Feeding::HasEnded);
    }

    void whoComesBackHearsTheRest()
    {
        House house;
        const std::string id = house.start();
        std::size_t last = 0;
        {
            Ear ear;
            const auto watch = house.runs.watch(id, 0, ear.listener());
            QVERIFY(ear.hears("hello\n"));
            last = ear.events().back().number;
        }
        Ear other;
        const auto follows = house.runs.watch(id, 0, other.listener());
        house.runs.feed(id, {"while away\n", true});
        QVERIFY(other.end());
        Ear again;
        const auto watch = house.runs.watch(id, last, again.listener());
        QVERIFY(again.end());
        QCOMPARE(again.output(), std::string("while away!\n"));
        QCOMPARE(again.events().front().number, last + 1);
        QCOMPARE(other.events().size(), last + again.events().size());
    }

    void isCancelled()
    {
        House house;
        Ear ear;
        const std::string id = house.start();
        const auto watch = house.runs.watch(id, 0, ear.listener());
        QVERIFY(ear.hears("hello\n"));
        QVERIFY(house.runs.cancel(id));
        QCOMPARE(ear.end().value_or(wire::RunEnd()).status, std::string("cancelled"));
        QVERIFY(house.runs.cancel(id)); // too late
        QVERIFY(!house.runs.cancel("00000000-0000-4000-8000-000000000000"));
    }

    void isCancelledBeforeItRuns()
    {
        House house;
        house.sessions.board().hang(FakeCall::Open);
        Ear ear;
        const std::string id = house.start();
        const auto watch = house.runs.watch(id, 0, ear.listener());
        QVERIFY(house.sessions.board().waitUntilHung(FakeCall::Open));
        house.runs.cancel(id);
        QCOMPARE(ear.end().value_or(wire::RunEnd()).status, std::string("cancelled"));
    }

    void aFaultOfOursIsNotTheProgramsFault()
    {
        House house;
        house.sessions.board().failCall(1, Error{Fault::Unavailable, "/var/run/secret.sock is not there", {}});
        Ear ear;
        const auto watch = house.runs.watch(house.start(), 0, ear.listener());
        const auto end = ear.end();
        QVERIFY(end);
        QCOMPARE(end->status, std::string("error"));
        QVERIFY(end->message.find("secret") == std::string::npos);
    }

    void whatIsTooMuchIsCountedAndNotKept()
    {
        LiveRunRules rules;
        rules.mostTold = kib(150);
        House house(rules);
        Ear ear;
        const std::string id = house.start("flood\nflood\nflood\n", false);
        const auto watch = house.runs.watch(id, 0, ear.listener());
        const auto end = ear.end();
        QVERIFY(end);
        QCOMPARE(end->status, std::string("completed"));
        const std::string said = ear.output();
        QVERIFY(said.size() > 100'000 && said.size() < 150 * 1024);
        QCOMPARE(said.size() + end->skipped.count(), std::size_t{300'006});
    }

    void charactersStayWhole()
    {
        House house;
        Ear ear;
        const std::string id = house.start();
        const auto watch = house.runs.watch(id, 0, ear.listener());
        house.runs.feed(id, {"half\n", false});
        house.runs.feed(id, {"a\n", false});
        house.runs.feed(id, {"half\n", false});
        house.runs.feed(id, {"rest\n", true});
        QVERIFY(ear.end());
        QCOMPARE(ear.output(), std::string("hello\n\xe2\x82" "a!\n\xe2\x82\xac\n"));
        for (const wire::RunEvent& event : ear.events()) {
            if (const auto* piece = std::get_if<wire::RunPiece>(&event.what)) {
                QVERIFY(!piece->bytes.ends_with("\xe2\x82"));
            }
        }
    }

    void placesAreFew()
    {
        LiveRunRules rules;
        rules.most = 3;
        rules.mostOfSession = 2;
        House house(rules);
        const std::string first = house.start();
        QVERIFY(!house.start().empty());
        const auto own = house.refusal();
        QVERIFY(own && own->why == Refusal::Why::TooMany && own->retryAfter.count() > 0);
        QVERIFY(!house.start({}, true, kBen).empty());
        const auto full = house.refusal(kBen);
        QVERIFY(full && full->why == Refusal::Why::Full);
        Ear ear;
        const auto watch = house.runs.watch(first, 0, ear.listener());
        house.runs.cancel(first);
        QVERIFY(ear.end());
        QTRY_COMPARE_WITH_TIMEOUT(house.runs.active(), std::size_t{2}, 60'000);
        QVERIFY(!house.start().empty());
    }

    void inputIsBounded()
    {
        LiveRunRules rules;
        rules.mostInput = kib(4);
        House house(rules);
        const std::string id = house.start();
        QCOMPARE(house.runs.feed(id, {std::string(3000, 'a'), false}), StreamedRuns::Feeding::Taken);
        QCOMPARE(house.runs.feed(id, {std::string(3000, 'a'), false}), StreamedRuns::Feeding::Full);
        QCOMPARE(house.runs.feed("00000000-0000-4000-8000-000000000000", {}), StreamedRuns::Feeding::Unknown);
    }

    void isForgottenAfterAWhile()
    {
        std::atomic<int> minutes = 0;
        LiveRunRules rules;
        rules.clock = [&minutes] { return WallTime(std::chrono::minutes(minutes)); };
        House house(rules);
        Ear ear;
        const std::string id = house.start({}, false);
        const auto watch = house.runs.watch(id, 0, ear.listener());
        QVERIFY(ear.end());
        QTRY_COMPARE_WITH_TIMEOUT(house.runs.active(), std::size_t{0}, 60'000);
        minutes = 9;
        (void)house.start();
        QVERIFY(house.runs.find(id));
        minutes = 10;
        (void)house.start();
        QVERIFY(!house.runs.find(id));
        QVERIFY(!house.runs.watch(id, 0, [](const wire::RunEvent&) {}));
    }

    void whatIsWrongIsSaid()
    {
        House house;
        const auto refused = house.runs.start({"cobol", "", std::string(300'000, 'x'), kAnna, false, false, {}});
        QVERIFY(!refused && refused.error().why == Refusal::Why::Invalid);
        QCOMPARE(refused.error().fields.size(), std::size_t{3});
    }

    void whenTheServerStopsAllEnd()
    {
        House house;
        Ear ear;
        const auto watch = house.runs.watch(house.start(), 0, ear.listener());
        QVERIFY(ear.hears("hello\n"));
        house.runs.stop();
        QCOMPARE(ear.end().value_or(wire::RunEnd()).status, std::string("cancelled"));
        const auto refusal = house.refusal(kBen);
        QVERIFY(refusal && refusal->why == Refusal::Why::Full);
    }

    void theServerMayStopInTheMiddle()
    {
        Ear ear;
        std::unique_ptr<Watch> watch;
        {
            House house;
            watch = house.runs.watch(house.start(), 0, ear.listener());
            QVERIFY(ear.hears("hello\n"));
        }
        QCOMPARE(ear.end().value_or(wire::RunEnd()).status, std::string("cancelled"));
    }
};

QTEST_GUILESS_MAIN(LiveRunsTest)
#include "live_runs_test.moc"
