// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// Whatever is sent and whatever is asked: what hidden tests hold does not leave the server.
#include "tests/app/server/service/service_fixture.h"

#include <QtTest>

using namespace ca;
using namespace ca::server;
using namespace ca::server::fixture;

namespace {

/// Everything the service says about a submission, as it goes over the wire.
QString everythingAbout(House& house, const std::string& id)
{
    std::string all;
    Told told;
    const auto watch = house.service->watch(id, 0, told.listener());
    for (const Event& event : told.all()) {
        all += jsonOf(event) + "\n";
    }
    all += wire::toJson(**house.service->submission(id)) + "\n";
    all += wire::toJson(*house.service->history(kSession, 100, 0)) + "\n";
    all += wire::toJson(house.service->problems({})) + "\n";
    for (const char* problem : {"doubling", "sum"}) {
        all += wire::toJson(*house.service->problem(problem)) + "\n";
    }
    return QString::fromStdString(all + house.service->metrics());
}

} // namespace

class PrivacyTest : public QObject {
    Q_OBJECT

private slots:
    void hiddenTestsNeverLeave_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<int>("verdict");
        QTest::newRow("right") << "double" << int(Verdict::Accepted);
        QTest::newRow("prints its input as an answer") << "wrong" << int(Verdict::WrongAnswer);
        QTest::newRow("prints its input everywhere and fails") << "echo" << int(Verdict::RuntimeError);
        QTest::newRow("takes too long") << "loop" << int(Verdict::TimeLimit);
        QTest::newRow("takes too much") << "eat" << int(Verdict::MemoryLimit);
    }
    void hiddenTestsNeverLeave()
    {
        QFETCH(const QString, code);
        QFETCH(const int, verdict);
        House house;
        for (const char* problem : {kDoubling, kSum}) {
            wire::SubmitRequest request = house.request(code.toStdString());
            request.problemId = problem;
            const auto view = house.judged(request);
            if (problem == kDoubling) {
                QCOMPARE(view.state.verdict, Verdict(verdict));
            }
            const QString all = everythingAbout(house, view.id);
            QVERIFY(all.contains("\"testCaseId\""));
            QVERIFY2(!all.contains(kHiddenInput), qPrintable(all));
            QVERIFY2(!all.contains(kHiddenAnswer), qPrintable(all));
            QVERIFY2(!all.contains("secret"), qPrintable(all)); // nor what the tests are called
            QVERIFY2(!all.contains(QString::fromStdString(house.folder.path().string())), qPrintable(all));
        }
    }

    /// The test above could see it if it were there.
    void samplesAreSeen()
    {
        House house;
        const QString all = everythingAbout(house, house.judged(house.request("echo")).id);
        QVERIFY(all.contains("ValueError: 21"));
    }
};

QTEST_GUILESS_MAIN(PrivacyTest)
#include "privacy_test.moc"
