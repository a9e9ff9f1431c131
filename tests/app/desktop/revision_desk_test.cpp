// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
// Which verdict belongs to which text, and a long past that is there at once.
#include "app/desktop/revision_desk.h"

#include "app/desktop/editor/editor_panel.h"
#include "app/desktop/editor/revision_bar.h"
#include "app/desktop/editor/revision_view.h"
#include "app/desktop/editor/time_slider.h"
#include "app/link/history.h"
#include "app/link/record_words.h"
#include "tests/core/store/store_fixture.h"

using namespace ca;
using namespace ca::test;

namespace {

constexpr int kPatience = 30'000;
const DraftKey kKey{"two-sum", "python", ""};

Revision revision(std::int64_t id, Millis after, RevisionKind kind)
{
    return {id, kNoon + after, kind, 10};
}

SubmissionRecord judged(Millis after, Verdict verdict)
{
    SubmissionRecord record;
    record.when = kNoon + after;
    record.verdict = verdict;
    return record;
}

struct Scene {
    Scene()
    {
        editor.setLanguages({{"python", "Python 3", "py"}});
        editor.open("two-sum", "python", "present\n", "");
        editor.show();
    }

    StoreFolder folder;
    std::unique_ptr<Store> store = folder.open();
    History history{*store};
    DraftKeeper drafts{*store, DraftKeeper::Pace{1h, 1h}};
    Theme theme;
    EditorPanel editor{theme};
    RevisionDesk desk{{editor, drafts, history, [](const QString&) { return kKey; }}};
};

} // namespace

class RevisionDeskTest : public QObject {
    Q_OBJECT

private slots:
    void verdictsBelongToTheRunBefore()
    {
        const std::vector<Revision> revisions{revision(1, 0s, RevisionKind::Run), revision(2, 10s, RevisionKind::Typed),
                                              revision(3, 20s, RevisionKind::Run), revision(4, 30s, RevisionKind::Saved)};
        // The newest first, as the history tells them.
        const auto marks = marksOf(revisions, {judged(40s, Verdict::Accepted), judged(20s, Verdict::TimeLimit), judged(5s, Verdict::WrongAnswer),
                                               judged(-5s, Verdict::RuntimeError)});
        QCOMPARE(marks[0].outcome, verdictWord(Verdict::WrongAnswer));
        QCOMPARE(marks[1].outcome, QString());
        QCOMPARE(marks[2].outcome, verdictWord(Verdict::Accepted)); // sent once more, without a change
        QVERIFY(marks[2].colour == &Tokens::ok);
        QVERIFY(marks[3].colour == nullptr);
    }

    void aLongPastIsThereAtOnce()
    {
        Scene scene;
        std::vector<DraftText> texts;
        std::string text;
        for (int i = 0; i < 5000; ++i) {
            text += "line " + std::to_string(i) + "\n";
            texts.push_back({kKey, text, i % 40 == 0 ? RevisionKind::Run : RevisionKind::Typed, kNoon + i * 3s});
        }
        must(scene.store->drafts().keep(texts));
        const TimeSlider& slider = scene.editor.timeSlider();
        QBENCHMARK_ONCE
        {
            scene.editor.toggleHistory();
        }
        QCOMPARE(slider.bar().line().maximum(), 4999);
        slider.bar().choose(4000);
        QTRY_VERIFY_WITH_TIMEOUT(slider.view().comparison().text.contains("line 4000"), kPatience);
        QVERIFY(!slider.view().comparison().text.contains("line 4001"));
    }

    void whatIsRestoredAndResetIsKept()
    {
        Scene scene;
        scene.drafts.keep(kKey, "older\n", RevisionKind::Saved);
        scene.drafts.keep(kKey, "present\n", RevisionKind::Typed);
        QVERIFY(scene.drafts.finish());
        scene.editor.toggleHistory();
        scene.editor.timeSlider().bar().choose(0);
        QTRY_VERIFY_WITH_TIMEOUT(!scene.editor.timeSlider().view().comparison().same(), kPatience);
        emit scene.editor.timeSlider().bar().restoreWanted();
        QCOMPARE(scene.editor.text(), QString("older\n"));
        QVERIFY(scene.drafts.finish());
        QCOMPARE(scene.drafts.revisions(kKey).back().kind, RevisionKind::Restored);
        scene.editor.open("two-sum", "python", "older\n", "template\n");
        scene.editor.resetToStarter();
        QVERIFY(scene.drafts.finish());
        QCOMPARE(scene.drafts.revisions(kKey).back().kind, RevisionKind::Reset);
    }

    void whatWasJustTypedComesWhileOneLooks()
    {
        Scene scene;
        scene.drafts.note(kKey, "present\n"); // not written yet
        scene.editor.toggleHistory();
        QTRY_VERIFY_WITH_TIMEOUT(scene.editor.timeSlider().bar().chosen() != nullptr, kPatience);
    }
};

QTEST_MAIN(RevisionDeskTest)
#include "revision_desk_test.moc"
