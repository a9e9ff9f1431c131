// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
// Looking back: what differs is found and marked, the keyboard leads through time, what is restored can be undone.
#include "app/desktop/editor/revision_bar.h"
#include "app/desktop/editor/revision_view.h"
#include "app/desktop/editor/time_slider.h"
#include "tests/app/desktop/editor/opened_editor.h"
#include "tests/app/desktop/widgets/screenshots.h"

#include <QAccessible>
#include <QPushButton>
#include <QSignalSpy>

using namespace ca;

namespace {

using namespace std::chrono_literals;
using Side = TextComparison::Side;

constexpr int kPatience = 30'000;

RevisionMark markAt(std::int64_t id, Millis ago, RevisionKind kind = RevisionKind::Typed)
{
    return {{id, wallNow() - ago, kind, 100}};
}

/// Each line of the interleaved text with the sign of its side.
QStringList signedLines(const TextComparison& comparison)
{
    QStringList out;
    const QList<QByteArray> lines = comparison.text.split('\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const Side side = comparison.lines.at(static_cast<std::size_t>(i)).side;
        out << (side == Side::Old ? "+" : side == Side::Present ? "-" : " ") + lines[i];
    }
    return out;
}

/// An editor whose drafts are a list in the test.
class Scene {
public:
    Scene() : opened("python", "def area(a, b):\n    return a * b\n\n\nprint(area(3, 4))\n")
    {
        QObject::connect(&opened.panel, &EditorPanel::revisionsWanted, &opened.panel, [this] { opened.panel.showRevisions(marks); });
        QObject::connect(&opened.panel, &EditorPanel::revisionTextWanted, &opened.panel, [this](qint64 id) {
            asked << id;
            opened.panel.showRevisionText(id, textOf(id));
        });
        marks = {markAt(1, 26h), markAt(2, 26h - 20s, RevisionKind::Saved), markAt(3, 100min), markAt(4, 99min, RevisionKind::Run),
                 markAt(5, 98min), markAt(6, 40min, RevisionKind::Restored), markAt(7, 39min), markAt(8, 38min, RevisionKind::Run),
                 markAt(9, 1min)};
        marks[3].outcome = "Wrong answer";
        marks[3].colour = &Tokens::bad;
        marks[7].outcome = "Accepted";
        marks[7].colour = &Tokens::ok;
    }

    [[nodiscard]] QString textOf(qint64 id) const
    {
        if (id == marks.back().revision.id) {
            return opened.panel.text();
        }
        return id < 4 ? QString("def area(a):\n    return a\n") : QString("def area(a, b):\n    return a + b\n\n\nprint(area(3, 4))\n");
    }
    void press(Qt::Key key) { QTest::keyClick(&line(), key); }
    [[nodiscard]] RevisionLine& line() const { return slider().bar().line(); }
    [[nodiscard]] TimeSlider& slider() const { return opened.panel.timeSlider(); }
    [[nodiscard]] const TextComparison& shown() const { return slider().view().comparison(); }
    void open() { opened.command("editor.history")->trigger(); }
    [[nodiscard]] QPushButton& restore() const { return *slider().bar().findChild<QPushButton*>(); }

    OpenedEditor opened;
    std::vector<RevisionMark> marks;
    QList<qint64> asked;
};

} // namespace

class TimeSliderTest : public QObject {
    Q_OBJECT

private slots:
    void textsAreHeldAgainstEachOther_data();
    void textsAreHeldAgainstEachOther();
    void wordsAreMarkedWithinLines();
    void whatHasNothingInCommonIsReplaced();
    void longPausesTakeLittleRoom();
    void itOpensAtThePresent();
    void theKeyboardLeadsThroughTime();
    void theMouseDoesToo();
    void aDragAsksOncePerFrame();
    void restoringCanBeUndone();
    void closingLeavesAllAsItWas();
    void commandsLeaveTheHiddenTextAlone();
    void aFileThatWasNeverKeptHasNoPast();
    void newerRevisionsKeepTheChosenOne();
    void thousandsAreShownAtOnce();
    void itIsASliderToScreenReaders();
    void pictures();
};

void TimeSliderTest::textsAreHeldAgainstEachOther_data()
{
    QTest::addColumn<QString>("old");
    QTest::addColumn<QString>("present");
    QTest::addColumn<QStringList>("lines");
    QTest::newRow("same") << "a\nb\n" << "a\nb\n" << QStringList{" a", " b", " "};
    QTest::newRow("a line that is gone now") << "a\nx\nb" << "a\nb" << QStringList{" a", "+x", " b"};
    QTest::newRow("a line that is new") << "a\nb" << "a\ny\nb" << QStringList{" a", "-y", " b"};
    QTest::newRow("a line that changed") << "a\nx\nb" << "a\ny\nb" << QStringList{" a", "-y", "+x", " b"};
    QTest::newRow("space counts") << "  a" << "a" << QStringList{"-a", "+  a"};
    QTest::newRow("case counts") << "A" << "a" << QStringList{"-a", "+A"};
    QTest::newRow("two places") << "1\n2\n3\n4\n5" << "1\nx\n3\n4" << QStringList{" 1", "-x", "+2", " 3", " 4", "+5"};
    QTest::newRow("empty before") << "" << "a" << QStringList{"-a", "+"};
}

void TimeSliderTest::textsAreHeldAgainstEachOther()
{
    QFETCH(QString, old);
    QFETCH(QString, present);
    const TextComparison comparison = compareTexts(old.toUtf8(), present.toUtf8());
    QTEST(signedLines(comparison), "lines");
    QCOMPARE(comparison.same(), old == present);
}

void TimeSliderTest::wordsAreMarkedWithinLines()
{
    const TextComparison comparison = compareTexts("return a + b\n", "return a * b\n");
    QCOMPARE(comparison.words.size(), std::size_t{2});
    QCOMPARE(comparison.text.mid(static_cast<qsizetype>(comparison.words[0].begin), 1), QByteArray("*"));
    QCOMPARE(comparison.text.mid(static_cast<qsizetype>(comparison.words[1].begin), 1), QByteArray("+"));
}

void TimeSliderTest::whatHasNothingInCommonIsReplaced()
{
    QByteArray old;
    QByteArray present;
    for (int i = 0; i < 4000; ++i) {
        old += "old " + QByteArray::number(i) + '\n';
        present += "present " + QByteArray::number(i) + '\n';
    }
    const TextComparison comparison = compareTexts(old, present);
    QCOMPARE(comparison.old, 4000);
    QCOMPARE(comparison.present, 4000);
    QCOMPARE(comparison.lines.size(), std::size_t{8001});
}

void TimeSliderTest::longPausesTakeLittleRoom()
{
    const std::vector<RevisionMark> marks{markAt(1, 30 * 24h), markAt(2, 10min), markAt(3, 5min), markAt(4, 0ms)};
    const std::vector<double> places = placesOf(marks);
    QCOMPARE(places.front(), 0.0);
    QCOMPARE(places.back(), 1.0);
    QVERIFY(places[1] < 0.4);
    QVERIFY(beginsAnew(marks, 1));
    QVERIFY(!beginsAnew(marks, 2));
    QCOMPARE(placesOf({markAt(1, 0ms)}), std::vector<double>{1.0});
}

void TimeSliderTest::itOpensAtThePresent()
{
    Scene scene;
    QVERIFY(!scene.slider().bar().isVisible());
    scene.open();
    QVERIFY(scene.slider().bar().isVisible());
    QVERIFY(scene.line().hasFocus());
    QCOMPARE(scene.line().value(), 8);
    QTRY_COMPARE_WITH_TIMEOUT(scene.asked, QList<qint64>{9}, kPatience);
    QVERIFY(scene.shown().same());
    QVERIFY(!scene.restore().isEnabled());
}

void TimeSliderTest::theKeyboardLeadsThroughTime()
{
    Scene scene;
    scene.open();
    scene.press(Qt::Key_Left);
    QCOMPARE(scene.slider().bar().chosen()->revision.id, std::int64_t{8});
    scene.press(Qt::Key_PageUp);
    scene.press(Qt::Key_PageUp);
    QCOMPARE(scene.slider().bar().chosen()->revision.id, std::int64_t{4});
    QTRY_VERIFY_WITH_TIMEOUT(!scene.shown().same(), kPatience);
    QCOMPARE(signedLines(scene.shown()).mid(0, 3), (QStringList{" def area(a, b):", "-    return a * b", "+    return a + b"}));
    QCOMPARE(scene.slider().view().code().text().toUtf8(), scene.shown().text);
    scene.press(Qt::Key_Home);
    QCOMPARE(scene.line().value(), 0);
    scene.press(Qt::Key_PageDown);
    QCOMPARE(scene.slider().bar().chosen()->revision.id, std::int64_t{2});
    scene.press(Qt::Key_End);
    QCOMPARE(scene.line().value(), 8);
}

void TimeSliderTest::theMouseDoesToo()
{
    Scene scene;
    scene.open();
    QTest::mouseClick(&scene.line(), Qt::LeftButton, {}, {1, 10});
    QCOMPARE(scene.line().value(), 0);
    QTest::mousePress(&scene.line(), Qt::LeftButton, {}, {1, 10});
    QTest::mouseMove(&scene.line(), {scene.line().width() - 1, 10});
    QCOMPARE(scene.line().value(), 8);
    QTest::mouseRelease(&scene.line(), Qt::LeftButton, {}, {scene.line().width() - 1, 10});
}

void TimeSliderTest::aDragAsksOncePerFrame()
{
    Scene scene;
    scene.open();
    for (int i = 8; i >= 0; --i) {
        scene.line().setValue(i);
    }
    QTRY_VERIFY_WITH_TIMEOUT(scene.asked.contains(1), kPatience);
    QVERIFY2(scene.asked.size() < 9, "texts that nobody saw were asked for");
}

void TimeSliderTest::restoringCanBeUndone()
{
    Scene scene;
    const QString present = scene.opened.text();
    QSignalSpy restored(&scene.opened.panel, &EditorPanel::restored);
    scene.open();
    scene.line().setValue(3);
    QTRY_VERIFY_WITH_TIMEOUT(scene.restore().isEnabled(), kPatience);
    scene.press(Qt::Key_Return);
    QCOMPARE(scene.opened.text(), scene.textOf(4));
    QCOMPARE(restored.size(), 1);
    QCOMPARE(restored.first().first().toString(), QString("two_sum.py"));
    QVERIFY(!scene.slider().isOpen());
    QVERIFY(scene.opened.code().isVisible());
    scene.opened.command("editor.undo")->trigger();
    QCOMPARE(scene.opened.text(), present);
}

void TimeSliderTest::closingLeavesAllAsItWas()
{
    Scene scene;
    const QString present = scene.opened.text();
    scene.open();
    scene.line().setValue(0);
    scene.press(Qt::Key_Escape);
    QVERIFY(!scene.slider().bar().isVisible());
    QVERIFY(scene.opened.code().isVisible());
    QCOMPARE(scene.opened.text(), present);
    QVERIFY(scene.opened.code().hasFocus());
    scene.open();
    scene.open(); // the command closes what it opened
    QVERIFY(!scene.slider().isOpen());
}

void TimeSliderTest::commandsLeaveTheHiddenTextAlone()
{
    Scene scene;
    const QString present = scene.opened.text();
    scene.open();
    for (const char* command : {"editor.comment", "editor.deleteLine", "editor.reset", "editor.undo"}) {
        scene.opened.command(command)->trigger();
    }
    QCOMPARE(scene.opened.text(), present);
    scene.press(Qt::Key_Escape);
    QVERIFY(scene.opened.command("editor.comment")->isEnabled());
}

void TimeSliderTest::aFileThatWasNeverKeptHasNoPast()
{
    Scene scene;
    scene.marks.clear();
    QObject::disconnect(&scene.opened.panel, &EditorPanel::revisionTextWanted, nullptr, nullptr);
    scene.open();
    QVERIFY(scene.slider().isOpen());
    QVERIFY(!scene.restore().isEnabled());
    scene.press(Qt::Key_Left);
    scene.opened.command("editor.history")->trigger();
    QVERIFY(!scene.slider().isOpen());
}

void TimeSliderTest::newerRevisionsKeepTheChosenOne()
{
    Scene scene;
    scene.open();
    scene.line().setValue(3);
    scene.marks.push_back(markAt(10, 0ms));
    scene.opened.panel.showRevisions(scene.marks);
    QCOMPARE(scene.slider().bar().chosen()->revision.id, std::int64_t{4});
    scene.line().setValue(9);
    scene.marks.push_back(markAt(11, 0ms));
    scene.opened.panel.showRevisions(scene.marks);
    QCOMPARE(scene.slider().bar().chosen()->revision.id, std::int64_t{11}); // who looks at the present goes with it
}

void TimeSliderTest::thousandsAreShownAtOnce()
{
    Scene scene;
    scene.marks.clear();
    for (int i = 5000; i > 0; --i) {
        scene.marks.push_back(markAt(5001 - i, i * 7s, i % 50 == 0 ? RevisionKind::Run : RevisionKind::Typed));
    }
    QBENCHMARK_ONCE
    {
        scene.open();
        (void)scene.line().grab();
        scene.press(Qt::Key_Home);
        scene.press(Qt::Key_PageDown);
        (void)scene.line().grab();
    }
    QCOMPARE(scene.line().value(), 50);
    takeScreenshots(scene.opened.panel, scene.opened.theme, "time-slider-thousands");
}

void TimeSliderTest::itIsASliderToScreenReaders()
{
    Scene scene;
    scene.open();
    const QAccessibleInterface* line = QAccessible::queryAccessibleInterface(&scene.line());
    QVERIFY(line != nullptr);
    QCOMPARE(line->role(), QAccessible::Slider);
    QCOMPARE(line->text(QAccessible::Name), QString("Earlier texts"));
    scene.press(Qt::Key_Left);
    QVERIFY(line->text(QAccessible::Description).contains("Accepted"));
}

void TimeSliderTest::pictures()
{
    Scene scene;
    scene.open();
    scene.line().setValue(3);
    QTRY_VERIFY_WITH_TIMEOUT(!scene.shown().same(), kPatience);
    takeScreenshots(scene.opened.panel, scene.opened.theme, "time-slider");
    scene.opened.panel.resize(380, 400);
    scene.line().setValue(0);
    QTRY_VERIFY_WITH_TIMEOUT(scene.asked.contains(1), kPatience);
    takeScreenshots(scene.opened.panel, scene.opened.theme, "time-slider-narrow");
    scene.marks.clear();
    scene.opened.panel.showRevisions({});
    takeScreenshots(scene.opened.panel, scene.opened.theme, "time-slider-empty");
    QVERIFY(scene.slider().isOpen());
}

QTEST_MAIN(TimeSliderTest)
#include "time_slider_test.moc"
