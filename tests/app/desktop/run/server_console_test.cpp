// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
// The console as a user works it while a server runs the program.
#include "app/desktop/run/console_page.h"
#include "app/desktop/run/console_text.h"
#include "app/desktop/widgets/elided_label.h"
#include "tests/app/desktop/run/scene.h"
#include "tests/app/link/remote_scene.h"

#include <QLineEdit>
#include <QPushButton>
#include <QtTest>

using namespace ca;
using namespace ca::runs;
using namespace ca::tests;

namespace {

constexpr int kPatience = 60'000;
using How = HttpReply::How;

/// A console page whose programs all run on one server.
struct Stand final : RunPlace {
    Stand()
    {
        panel.panel.setConsole(console);
        panel.panel.showConsole();
    }
    std::unique_ptr<LiveStage> stage(const LiveRunSpec& spec) override
    {
        return std::make_unique<RemoteStage>(std::vector{far.who}, spec, hurried(), &far.keeper);
    }
    [[nodiscard]] ConsolePage& page() { return panel.panel.consolePage(); }
    void run() { panel.panel.runInConsole(far.spec); }
    [[nodiscard]] QString state() { return page().findChild<ElidedLabel*>()->fullText(); }
    [[nodiscard]] QString said() { return QString::fromUtf8(page().text().bytes()); }
    [[nodiscard]] QString name() const { return serverName(far.who.address); }
    template <class Widget> [[nodiscard]] Widget& named(const QString& name)
    {
        const auto all = page().findChildren<Widget*>();
        return **std::find_if(all.begin(), all.end(), [&](const Widget* widget) { return widget->accessibleName() == name; });
    }

    RemoteScene far; // the server
    Scene panel;
    LiveConsole console{*this};
};

} // namespace

class ServerConsoleTest : public QObject {
    Q_OBJECT

private slots:
    void saysWhereItRunsAndRan()
    {
        Stand stand;
        QCOMPARE(stand.state(), QString());
        stand.far.streams = {{200, running(1) + printed(2, "name? "), {}, How::Stream}, {200, printed(3, "Ada\r\nhello Ada\r\n") + exited(4, 3), {}, How::BrokenStream}};
        stand.run();
        QCOMPARE(stand.state(), QString("Starting"));
        QTRY_COMPARE_WITH_TIMEOUT(stand.state(), "Running on " + stand.name(), kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(stand.said().contains("name? "), kPatience);
        auto& line = stand.named<QLineEdit>("Input for the program");
        QTest::keyClicks(&line, "Ada");
        QTest::keyClick(&line, Qt::Key_Return);
        const auto wasTold = [&](const char* part) {
            const QByteArrayList posts = stand.far.asked("/input");
            return std::any_of(posts.begin(), posts.end(), [part](const QByteArray& body) { return body.contains(part); });
        };
        QTRY_VERIFY_WITH_TIMEOUT(wasTold("Ada\\n"), kPatience);
        QVERIFY(wasTold("columns")); // how wide the page is
        stand.far.server.hide(); // the connection breaks, and is there again
        stand.far.server.listen();
        QTRY_COMPARE_WITH_TIMEOUT(stand.console.state(), LiveConsole::State::Idle, kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(stand.said().contains("name? Ada\nhello Ada\nIt ended with exit code 3"), kPatience);
        QCOMPARE(stand.state(), "Ran on " + stand.name());
    }

    void aRefusalStandsWhereTheOutputWould()
    {
        Stand stand;
        stand.far.posts = {{429, json("{'error':'TooMany','message':'Too many programs of this session are running'}"), "Retry-After: 5\r\n"}};
        stand.run();
        QTRY_COMPARE_WITH_TIMEOUT(stand.console.state(), LiveConsole::State::Idle, kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(stand.said().contains("Too many programs of this session are running"), kPatience);
        QVERIFY(stand.said().contains(stand.name()));
        QCOMPARE(stand.state(), QString());
    }

    void saysThatTheServerIsAway()
    {
        Stand stand;
        stand.far.streams = {{200, running(1), {}, How::Stream}};
        stand.run();
        QTRY_COMPARE_WITH_TIMEOUT(stand.state(), "Running on " + stand.name(), kPatience);
        stand.far.server.hide();
        QTRY_VERIFY_WITH_TIMEOUT(stand.state() != "Running on " + stand.name() && stand.state().contains(stand.name()), kPatience);
        stand.far.server.listen();
        QTRY_COMPARE_WITH_TIMEOUT(stand.state(), "Running on " + stand.name(), kPatience);
        QTest::mouseClick(&stand.named<QPushButton>("Stop"), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(stand.far.asked("/cancel").size(), 1, kPatience);
        QTest::mouseClick(&stand.named<QPushButton>("Stop"), Qt::LeftButton); // and it waits for no answer
        QCOMPARE(stand.console.state(), LiveConsole::State::Idle);
    }
};

QTEST_MAIN(ServerConsoleTest)
#include "server_console_test.moc"
