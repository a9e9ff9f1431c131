// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/link/remote_shelf.h"

#include "app/link/known_servers.h"
#include "app/link/remote_package.h"
#include "core/base/files.h"
#include "core/package/package.h"
#include "tests/app/link/scripted_server.h"

#include <QFile>
#include <QJsonDocument>
#include <QSettings>
#include <QTemporaryDir>
#include <QtTest>

using namespace ca;
using namespace ca::tests;

namespace {

/// The body of a recorded answer.
QByteArray recorded(const QString& name)
{
    QFile file(QStringLiteral(CA_SOURCE_DIR "/tests/core/wire/recorded/rest.json"));
    const bool isOpen = file.open(QFile::ReadOnly);
    const QJsonArray records = isOpen ? QJsonDocument::fromJson(file.readAll()).array() : QJsonArray();
    for (const QJsonValue& record : records) {
        if (record[QStringLiteral("name")] == name) {
            return QJsonDocument(record[QStringLiteral("response")][QStringLiteral("body")].toObject()).toJson();
        }
    }
    return {};
}

HttpReply problems(const HttpQuestion& question)
{
    if (question.path.startsWith("/api/problems?")) {
        return {200, R"({"problems":[{"id":"1","title":"Palindrome","slug":"palindrome-number"},{"id":"2","slug":"gone"}],"total":2})", {}};
    }
    return question.path == "/api/problems/palindrome-number" ? HttpReply{200, recorded("problem.get"), {}}
                                                               : HttpReply{404, recorded("problem.404"), {}};
}

} // namespace

class RemoteShelfTest : public QObject {
    Q_OBJECT

private slots:
    void makesPackagesOfProblems()
    {
        ScriptedServer server;
        server.answer = problems;
        const TemporaryFolder folder = TemporaryFolder::create("shelf").value();
        RemoteShelf shelf({server.address(), {}, {}}, folder.path() / "lab", Millis(60'000));
        QSignalSpy fetched(&shelf, &RemoteShelf::fetched);
        shelf.refresh();
        shelf.refresh(); // while it is under way
        QTRY_COMPARE(fetched.size(), 1);
        QCOMPARE(fetched[0][1].toBool(), true);
        const std::string id = remoteProblemId(server.address(), "palindrome-number");
        const auto problem = readPackage(folder.path() / "lab" / id);
        QVERIFY2(problem, problem ? "" : problem.error().what.c_str());
        QCOMPARE(problem->id, id);
        QCOMPARE(problem->title, std::string("Palindrome Number"));
        QCOMPARE(problem->difficulty, std::string("easy"));
        QCOMPARE(problem->tests.size(), std::size_t{5});
        QVERIFY(problem->tests[2].sample); // it hides none, so the first few are samples
        QVERIFY(!problem->tests[3].sample);
        const auto origin = originOf(*problem);
        QVERIFY(origin.has_value());
        QCOMPARE(origin->problem, std::string("b2c3d4e5-f6a7-8901-bcde-f23456789012"));
        QCOMPARE(origin->testIds.at(4), std::string("00000000-0000-4000-9000-000000000005"));
        shelf.refresh();
        QTRY_COMPARE(fetched.size(), 2);
        QCOMPARE(fetched[1][1].toBool(), false); // nothing is new
    }

    void countsHiddenTestsAndTakesSignatures()
    {
        wire::ProblemDetail detail;
        detail.summary = {"7c0d7a3e-2b8f-4d7e-9c55-0a4f6a1be2d1", "Two: \"Sum\" {{x}}", "two-sum", "Easy", {"a: b", "#c"}};
        detail.description = "Braces {{like these}} mean nothing.";
        detail.tests = {{"t1", R"({"nums":[1,2],"target":3})", "[0,1]", false}};
        detail.allTests = 4;
        detail.signature = "two_sum(nums: int[], target: int) -> int[]";
        detail.timeLimit = std::chrono::seconds(3);
        detail.memoryLimit = mib(64);
        const TemporaryFolder folder = TemporaryFolder::create("shelf").value();
        const QUrl server("https://lab.example.org/arena");
        QVERIFY(writePackage(folder.path(), server, detail).value());
        const auto problem = readPackage(folder.path() / remoteProblemId(server, "two-sum"));
        QVERIFY2(problem, problem ? "" : problem.error().what.c_str());
        QVERIFY(problem->signature.has_value());
        QCOMPARE(problem->tests.size(), std::size_t{4});
        QCOMPARE(problem->tests[3].sample, false);
        QCOMPARE(problem->limits.cpu, Micros(3'000'000));
        QCOMPARE(problem->limits.memory, mib(64));
        QVERIFY(std::find(problem->tags.begin(), problem->tags.end(), "#c") != problem->tags.end());
    }

    void namesOfServersStayWithinTheFolder_data()
    {
        QTest::addColumn<QString>("slug");
        for (const char* slug : {"../../etc/passwd", "/root", "a/b", ".hidden", "", "sp ace", "umläut"}) {
            QTest::newRow(slug) << slug;
        }
    }
    void namesOfServersStayWithinTheFolder()
    {
        QFETCH(QString, slug);
        const std::string id = remoteProblemId(QUrl("http://lab:3000"), slug.toStdString());
        QCOMPARE(id.find('/'), std::string::npos);
        QVERIFY(id.front() != '-');
        QVERIFY(id.find("..") != 0);
    }

    void saysWhoIsThere_data()
    {
        QTest::addColumn<HttpReply>("reply");
        QTest::addColumn<bool>("isServer");
        QTest::addColumn<QString>("word");
        QTest::newRow("a server") << HttpReply{200, recorded("problems.list"), {}} << true << "21 problems";
        QTest::newRow("a web page") << HttpReply{200, "<!DOCTYPE html><html></html>", {}} << false << "web server";
        QTest::newRow("another path") << HttpReply{404, recorded("route.404"), {}} << false << "web server";
        QTest::newRow("a token") << HttpReply{401, "{}", {}} << false << "token";
        QTest::newRow("other JSON") << HttpReply{200, "[1,2]", {}} << false << "not what";
        QTest::newRow("out of order") << HttpReply{500, R"({"message":"Connection is closed."})", {}} << false << "Connection is closed.";
        QTest::newRow("leaves") << HttpReply{0, {}, {}, HttpReply::How::Drop} << false << "broke";
    }
    void saysWhoIsThere()
    {
        QFETCH(HttpReply, reply);
        QFETCH(bool, isServer);
        QFETCH(QString, word);
        ScriptedServer server;
        server.answer = [reply](const HttpQuestion&) { return reply; };
        const RemoteServer address{server.address(), {}, {}};
        RemoteHttp http(address, Millis(60'000));
        std::optional<ServerReport> report;
        http.get("/api/problems?limit=1", [&](const HttpAnswer& answer) { report = examine(answer, address); });
        QTRY_VERIFY(report);
        QCOMPARE(report->isServer, isServer);
        QVERIFY2(report->text.contains(word), qPrintable(report->text));
    }

    void saysThatNobodyIsThere()
    {
        ScriptedServer server;
        server.hide();
        const RemoteServer address{server.address(), {}, {}};
        RemoteHttp http(address, Millis(60'000));
        std::optional<ServerReport> report;
        http.get("/api/problems?limit=1", [&](const HttpAnswer& answer) { report = examine(answer, address); });
        QTRY_VERIFY(report);
        QVERIFY2(report->text.startsWith("Nothing listens at 127.0.0.1:"), qPrintable(report->text));
    }

    void addresses_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("address"); // empty: refused
        QTest::newRow("a name") << "lab" << "http://lab:3000";
        QTest::newRow("a port") << " lab:8080 " << "http://lab:8080";
        QTest::newRow("https") << "https://lab.example.org/arena/" << "https://lab.example.org/arena";
        QTest::newRow("the API") << "http://lab:3000/api" << "http://lab:3000";
        QTest::newRow("an address of six") << "[::1]:3000" << "http://[::1]:3000";
        QTest::newRow("nothing") << "" << "";
        QTest::newRow("another scheme") << "ftp://lab" << "";
        QTest::newRow("no address") << "what is this" << "";
    }
    void addresses()
    {
        QFETCH(QString, typed);
        QFETCH(QString, address);
        const auto read = serverAddress(typed);
        QCOMPARE(read ? read->toString() : QString(), address);
    }

    void remembersServersAndWhoWeAreThere()
    {
        QTemporaryDir folder;
        const QString file = folder.filePath("state.conf");
        QString session;
        {
            QSettings settings(file, QSettings::IniFormat);
            KnownServers known(settings);
            session = known.keep({QUrl("http://lab:3000"), "secret", {}}).session;
            (void)known.keep({QUrl("http://other:3000"), {}, {}});
            known.forget(QUrl("http://lab:3000"));
        }
        QSettings settings(file, QSettings::IniFormat);
        KnownServers known(settings);
        QCOMPARE(known.all().size(), std::size_t{1});
        QCOMPARE(QFile::permissions(file) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        const RemoteServer again = known.keep({QUrl("http://lab:3000"), {}, {}});
        QCOMPARE(again.session, session); // who comes back is who they were
        QVERIFY(known.find(QUrl("http://lab:3000"))->token.isEmpty());
    }
};

QTEST_GUILESS_MAIN(RemoteShelfTest)
#include "remote_shelf_test.moc"
