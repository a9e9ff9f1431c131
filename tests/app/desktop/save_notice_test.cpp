// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/desktop/save_notice.h"

#include "app/desktop/widgets/banner.h"
#include "app/link/drafts.h"
#include "app/link/history.h"
#include "tests/core/store/store_fixture.h"

#include <QTest>

using namespace ca;
using namespace ca::test;

namespace {

struct Scene {
    StoreFolder folder;
    std::unique_ptr<Store> store = folder.open();
    History history{*store};
    DraftKeeper drafts{*store, DraftKeeper::Pace{1h, 1h}};
    Theme theme;
    Banner banner{theme};
    SaveNotice notice{banner, history, drafts};
};

} // namespace

class SaveNoticeTest : public QObject {
    Q_OBJECT

private slots:
    void whatWaitsIsSaidToBeKept()
    {
        Scene scene;
        scene.drafts.note({"p", "cpp", ""}, "int main() {}");
        emit scene.drafts.failed("the disk is full");
        QVERIFY(scene.banner.sentence().contains("the disk is full"));
        QVERIFY(scene.banner.sentence().contains("kept in memory"));
        emit scene.drafts.recovered();
        QCOMPARE(scene.banner.sentence(), QString("Everything is saved again."));
    }

    void whatWasGivenUpIsNotSaidToBeKept()
    {
        Scene scene;
        QTRY_COMPARE(scene.history.unsaved(), std::size_t{0});
        emit scene.history.failed("the table is gone");
        QCOMPARE(scene.banner.sentence(), QString("the table is gone"));
        emit scene.history.recovered(); // of something else
        QCOMPARE(scene.banner.sentence(), QString("the table is gone"));
    }
};

QTEST_MAIN(SaveNoticeTest)
#include "save_notice_test.moc"
