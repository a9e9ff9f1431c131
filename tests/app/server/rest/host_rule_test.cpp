// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// A server for its own machine and the pages that would like to be taken for it.
#include "app/server/rest/host_rule.h"
#include "tests/app/server/rest/rest_scene.h"

#include <QtTest>

using namespace ca;
using namespace ca::server;
using namespace ca::server::testing;

class HostRuleTest : public QObject {
    Q_OBJECT

private slots:
    void hosts_data()
    {
        QTest::addColumn<bool>("isLoopback");
        for (const char* host : {"localhost", "localhost:3000", "LOCALHOST", "localhost.", "localhost.:3000", "app.localhost:5173", "127.0.0.1",
                                 "127.0.0.1:3001", "127.255.0.3", "[::1]", "[::1]:3000"}) {
            QTest::newRow(host) << true;
        }
        for (const char* host : {"", "evil.example", "localhost.evil.example", "127.0.0.1.evil.example", "127.evil.example", "127.0.0", "127.0.0.256",
                                 "127.0.0.1:x", "localhost:3000:1", "notlocalhost", "128.0.0.1", "0.0.0.0", "10.0.0.1", "[::2]", "[::1", "::1",
                                 "[::1].evil.example", "localhost evil.example", "127.0.0.1@evil.example"}) {
            QTest::newRow(*host == 0 ? "empty" : host) << false;
        }
    }

    void hosts()
    {
        const QByteArray row = QTest::currentDataTag();
        const std::string host = row == "empty" ? std::string() : row.toStdString();
        QFETCH(bool, isLoopback);
        QCOMPARE(isLoopbackHost(host), isLoopback);
        HttpRequest request;
        request.headers["host"] = host;
        QCOMPARE(callsThisMachine(request, {}), isLoopback);
    }

    void namesThatWereGiven()
    {
        HttpRequest request;
        QVERIFY(callsThisMachine(request, {})); // no browser
        request.headers["host"] = "Lab.example.org:8080";
        QVERIFY(callsThisMachine(request, {"other", "lab.example.org"}));
        QVERIFY(!callsThisMachine(request, {"example.org"}));
        QVERIFY(!callsThisMachine(request, {}));
    }

    void whatMayBeGiven_data()
    {
        QTest::addColumn<bool>("fine");
        for (const char* name : {"lab", "lab.example.org", "10.0.0.1", "[fe80::1]", "my-host_2"}) {
            QTest::newRow(name) << true;
        }
        for (const char* name : {"empty", "http://lab", "lab:3000", "lab/x", "a b", "[]", "l\xc3\xa4" "b", "*"}) {
            QTest::newRow(name) << false;
        }
    }

    void whatMayBeGiven()
    {
        const QByteArray row = QTest::currentDataTag();
        QTEST(isHostName(row == "empty" ? std::string() : row.toStdString()), "fine");
    }

    void strangers_data()
    {
        QTest::addColumn<QString>("host");
        QTest::addColumn<QString>("origin");
        QTest::addColumn<bool>("isSocket");
        QTest::addColumn<int>("status"); // 0: goes on
        QTest::newRow("at home") << "localhost:3000" << "" << false << 0;
        QTest::newRow("a page that claims to be us") << "evil.example:3000" << "" << false << 403;
        QTest::newRow("its WebSocket") << "evil.example:3000" << "http://evil.example:3000" << true << 403;
        QTest::newRow("a page from elsewhere: the browser keeps the answer from it") << "localhost:3000" << "http://evil.example" << false << 0;
        QTest::newRow("its WebSocket, which browsers allow") << "localhost:3000" << "http://evil.example" << true << 403;
        QTest::newRow("a page without an origin of its own") << "localhost:3000" << "null" << true << 403;
        QTest::newRow("CodeArena's own page") << "localhost:3000" << "http://localhost:5173" << true << 0;
        QTest::newRow("a page of ours") << "127.0.0.1:3000" << "http://127.0.0.1:3000" << true << 0;
        QTest::newRow("no page") << "localhost:3000" << "" << true << 0;
        QTest::newRow("a name that was given") << "lab" << "http://LAB" << true << 0;
    }

    void strangers()
    {
        QFETCH(QString, host);
        QFETCH(QString, origin);
        QFETCH(bool, isSocket);
        QFETCH(int, status);
        Scene scene;
        scene.options.hostNames = {"lab"};
        HttpRequest request{"GET", isSocket ? "/socket.io/" : "/health", {}, {{"host", host.toStdString()}}, {}, {}, {}, {}};
        if (!origin.isEmpty()) {
            request.headers["origin"] = origin.toStdString();
        }
        if (isSocket) {
            request.headers["upgrade"] = "WebSocket";
        }
        QVERIFY(!FrontDoor(scene.options).before(request)); // a server for others as well
        scene.options.isForThisMachine = true;
        const auto refused = FrontDoor(scene.options).before(request);
        QCOMPARE(refused ? refused->status : 0, status);
        if (refused) {
            QCOMPARE(jsonOf(*refused)["error"].toString(), QString("Forbidden"));
            QCOMPARE(jsonOf(*refused)["statusCode"].toInt(), 403);
        }
        if (status == 403 && !host.startsWith("localhost")) {
            request.method = "OPTIONS"; // and is told nothing beforehand
            QCOMPARE(FrontDoor(scene.options).before(request)->status, 403);
        }
    }

    void anyOriginIsAnyOrigin()
    {
        Scene scene;
        scene.options.isForThisMachine = true;
        scene.options.origins = {"*"};
        const HttpRequest request{"GET", "/socket.io/", {}, {{"host", "localhost"}, {"origin", "http://x"}, {"upgrade", "websocket"}}, {}, {}, {}, {}};
        QVERIFY(!FrontDoor(scene.options).before(request));
    }
};

QTEST_GUILESS_MAIN(HostRuleTest)
#include "host_rule_test.moc"
