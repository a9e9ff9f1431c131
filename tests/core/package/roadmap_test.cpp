// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "core/package/roadmap.h"

#include "core/base/files.h"

#include <QTest>

#include <fstream>

using namespace ca;

namespace {

constexpr const char* kSmall = "topics:\n"
                               "  - id: arrays\n"
                               "    title: Arrays\n"
                               "    summary: Rows of things.\n"
                               "    problems: [two-sum, maximum-subarray]\n"
                               "  - id: graphs\n"
                               "    title: Graphs\n"
                               "    requires: [arrays]\n"
                               "    problems: [word-ladder]\n";

} // namespace

class RoadmapTest : public QObject {
    Q_OBJECT

private slots:
    void reads()
    {
        const auto roadmap = parseRoadmap(kSmall, "roadmap.yaml");
        QVERIFY2(roadmap, roadmap ? "" : roadmap.error().what.c_str());
        QCOMPARE(roadmap->topics.size(), 2u);
        QVERIFY((roadmap->topics[0] == Topic{"arrays", "Arrays", "Rows of things.", {}, {"two-sum", "maximum-subarray"}}));
        QVERIFY((roadmap->topics[1] == Topic{"graphs", "Graphs", "", {"arrays"}, {"word-ladder"}}));
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("mistake");
        const auto row = [](const char* name, const char* text, const char* mistake) { QTest::newRow(name) << text << mistake; };
        row("no map", "- a\n", "roadmap.yaml: must be a map with the key topics");
        row("no topics", "other: 1\n", "topics");
        row("topics that are no list", "topics: 3\n", "topics must be a list");
        row("topic that is no map", "topics: [3]\n", "roadmap.yaml:1: a topic must be a map");
        row("unknown key", "topics:\n  - {id: a, title: A, color: red}\n", "color");
        row("no id", "topics:\n  - {title: A}\n", "roadmap.yaml:2: a topic needs its id");
        row("no title", "topics:\n  - {id: a}\n", "roadmap.yaml:2: a topic needs its title");
        row("topic twice", "topics:\n  - {id: a, title: A}\n  - {id: a, title: B}\n", "roadmap.yaml:3: the topic a is there already (line 2)");
        row("problem twice", "topics:\n  - {id: a, title: A, problems: [p]}\n  - {id: b, title: B, problems: [p]}\n",
            "roadmap.yaml:3: the problem p is in the topic a already");
        row("problem twice in one", "topics:\n  - {id: a, title: A, problems: [p, p]}\n",
            "roadmap.yaml:2: the problem p is in the topic a already");
        row("unknown prerequisite", "topics:\n  - {id: a, title: A, requires: [z]}\n", "roadmap.yaml:2: a requires z, which is no topic");
        row("waits for itself", "topics:\n  - {id: a, title: A, requires: [a]}\n", "topics wait for one another: a -> a");
        row("circle", "topics:\n  - {id: x, title: X, requires: [a]}\n  - {id: a, title: A, requires: [b]}\n  - {id: b, title: B, requires: [a]}\n",
            "roadmap.yaml: topics wait for one another: a -> b -> a");
        row("no yaml", "topics: [\n", "roadmap.yaml:");
    }
    void refuses()
    {
        QFETCH(QString, text);
        QFETCH(QString, mistake);
        const auto roadmap = parseRoadmap(text.toStdString(), "roadmap.yaml");
        QVERIFY(!roadmap);
        const QString what = QString::fromStdString(roadmap.error().what);
        QVERIFY2(what.contains(mistake), qPrintable(what));
    }

    void tellsWhatIsMissing()
    {
        const auto roadmap = parseRoadmap(kSmall, "roadmap.yaml");
        QVERIFY((missingProblems(*roadmap, {"maximum-subarray"}) == std::vector<std::string>{"two-sum", "word-ladder"}));
        QVERIFY(missingProblems(*roadmap, {"maximum-subarray", "two-sum", "word-ladder"}).empty());
    }

    void readsFromAFolder()
    {
        const auto folder = TemporaryFolder::create("roadmap-test");
        QVERIFY(readRoadmap(folder->path()) == Roadmap{});
        std::ofstream(folder->path() / "roadmap.yaml") << kSmall;
        QCOMPARE(readRoadmap(folder->path())->topics.size(), 2u);
        std::ofstream(folder->path() / "roadmap.yaml") << "topics: 1\n";
        QVERIFY(readRoadmap(folder->path()).error().what.find((folder->path() / "roadmap.yaml:1").string()) != std::string::npos);
    }
};

QTEST_GUILESS_MAIN(RoadmapTest)
#include "roadmap_test.moc"
