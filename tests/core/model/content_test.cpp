// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "core/model/content.h"
#include "core/model/judging.h"

#include <QtTest>

using namespace ca;

class ContentTest : public QObject {
    Q_OBJECT

private slots:
    void isEmptyTextByDefault()
    {
        const Content content;
        QVERIFY(content.text() && content.text()->empty());
        QVERIFY(content.file().empty());
    }

    void comparesByText()
    {
        QCOMPARE(Content(std::string("a")), Content(std::string("a")));
        QVERIFY(Content(std::string("a")) != Content(std::string("b")));
        QCOMPARE(Content(), Content(std::string()));
    }

    void aFileIsItsPath()
    {
        const Content file(std::filesystem::path("/data/1.in"));
        QVERIFY(!file.text());
        QCOMPARE(file, Content(std::filesystem::path("/data/1.in")));
        QVERIFY(file != Content(std::filesystem::path("/data/2.in")));
        QVERIFY(file != Content(std::string("/data/1.in")));
    }

    void copiesShareTheirBytes()
    {
        const Content first(std::string(1 << 20, 'x'));
        const Content second = first;
        QVERIFY(first.text() == second.text());
    }

    void eventsCompareByValue()
    {
        TestFinished test;
        test.result.name = "t1";
        const JudgeEvent event{SubmissionId{3}, test};
        QCOMPARE(event, (JudgeEvent{SubmissionId{3}, test}));
        QVERIFY(event != (JudgeEvent{SubmissionId{4}, test}));
        test.result.output = "other";
        QVERIFY(event != (JudgeEvent{SubmissionId{3}, test}));
    }
};

QTEST_GUILESS_MAIN(ContentTest)
#include "content_test.moc"
