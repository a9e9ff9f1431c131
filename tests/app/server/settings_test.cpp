// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/server/settings.h"

#include <QtTest>

using namespace ca;
using namespace ca::server;

class SettingsTest : public QObject {
    Q_OBJECT

private slots:
    void complaints_data()
    {
        QTest::addColumn<std::function<void(ServerSettings&)>>("change");
        QTest::addColumn<QString>("complaint");
        const auto row = [](const char* name, std::function<void(ServerSettings&)> change, const char* complaint) {
            QTest::newRow(name) << std::move(change) << QString(complaint);
        };
        row("fine", [](ServerSettings&) {}, "");
        row("any ports", [](ServerSettings& made) { made.port = made.socketPort = 0; }, "");
        row("one port for both", [](ServerSettings& made) { made.port = 3001; }, "port and ws-port are both 3001");
        row("half of TLS", [](ServerSettings& made) { made.key = "/k"; }, "tls-certificate and tls-key belong together, only one of them is given");
        row("no certificate", [](ServerSettings& made) { made.key = made.certificate = "/nonexistent"; }, "tls: /nonexistent is no file");
        row("no folder", [](ServerSettings& made) { made.problems = {"/nonexistent"}; }, "problems: /nonexistent is no folder");
        row("origin with a slash", [](ServerSettings& made) { made.origins = {"http://a/"}; }, "origin: \"http://a/\" is none");
        row("origin without scheme", [](ServerSettings& made) { made.origins = {"a"}; }, "origin: \"a\" is none");
        row("empty origin", [](ServerSettings& made) { made.origins = {""}; }, "origin: \"\" is none");
        row("origin that breaks the line", [](ServerSettings& made) { made.origins = {"http://a\r\nX: y"}; }, "origin: \"http://a\r\nX: y\" is none");
        row("rate 0", [](ServerSettings& made) { made.submissionsPerSession = 0; }, "rate must be from 1 to 1000000");
        row("no queue", [](ServerSettings& made) { made.mostWaiting = 0; }, "queue must be from 1 to 1000000");
        row("tiny bodies", [](ServerSettings& made) { made.mostBody = 10; }, "max-body must be from 1024 to 268435456");
        row("more code than fits", [](ServerSettings& made) { made.mostCode = 200'000; }, "max-code of 200000 needs a max-body of at least 1204096");
        row("more code", [](ServerSettings& made) { made.mostCode = 100'000; }, "");
        row("no code", [](ServerSettings& made) { made.mostCode = 0; }, "max-code must be from 1 to 1000000");
        row("fewer than none", [](ServerSettings& made) { made.connections = static_cast<std::size_t>(-3); }, "connections must be from 1 to 1000000");
        row("no runs", [](ServerSettings& made) { made.runs = 0; }, "runs must be from 1 to 256");
        row("no streamed runs", [](ServerSettings& made) { made.streamedRuns = 0; }, "");
        row("a run without time", [](ServerSettings& made) { made.runTime = std::chrono::seconds(0); }, "run-time must be from 1 to 60");
        row("time that goes back", [](ServerSettings& made) { made.streamedRunWall = std::chrono::seconds(-1); }, "streamed-wall must be from 1 to 3600");
        row("more output than a connection holds", [](ServerSettings& made) { made.streamedRunOutput = 769; }, "streamed-output must be from 1 to 768");
        row("an army", [](ServerSettings& made) { made.judges = 100'000; }, "judges must be from 0 to 1024");
        row("a flood of containers", [](ServerSettings& made) { made.warm = 1000; }, "warm must be from 0 to 64");
        row("no resources", [](ServerSettings& made) { made.resources = "/nonexistent"; }, "resources: /nonexistent is no folder");
        row("sandbox-data is a file", [](ServerSettings& made) { made.sandboxData = "/etc/hostname"; }, "sandbox-data: /etc/hostname is no folder");
        row("a host name with a port", [](ServerSettings& made) { made.hostNames = {"lab", "lab:80"}; }, "host-name: \"lab:80\" is none");
        row("idle worker", [](ServerSettings& made) { made.isWorker = made.noJudges = true; }, "worker and no-judges leave nothing to do");
    }

    void complaints()
    {
        QFETCH(std::function<void(ServerSettings&)>, change);
        QFETCH(QString, complaint);
        ServerSettings made;
        change(made);
        const auto fine = check(made);
        QCOMPARE(fine ? QString() : QString::fromStdString(fine.error().what), complaint);
    }
};

QTEST_GUILESS_MAIN(SettingsTest)
#include "settings_test.moc"
