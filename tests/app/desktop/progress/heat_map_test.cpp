// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
// The map of a year as it is seen, pointed at and walked through.
#include "app/desktop/progress/heat_map.h"
#include "app/desktop/widgets/theme.h"

#include <QHelpEvent>
#include <QLocale>
#include <QSignalSpy>
#include <QtTest>

using namespace ca;
using namespace ca::progress;

namespace {

using std::chrono::days;

constexpr Day kToday{std::chrono::year(2026) / 11 / 21};

} // namespace

class HeatMapTest : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        DayCount busy;
        busy.day = kToday - days(8);
        busy.submissions = 5;
        busy.accepted = 2;
        busy.solved = 1;
        busy.minutes = 25;
        m_map = std::make_unique<HeatMap>(m_theme);
        m_map->setCalendar(HeatCalendar({busy}, kToday, Qt::Monday));
        m_map->resize(1200, m_map->sizeHint().height());
        m_map->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_map.get()));
    }

    void everyDayHasAFieldOfItsOwn_data()
    {
        QTest::addColumn<int>("width");
        QTest::addColumn<double>("scale");
        QTest::newRow("wide") << 1300 << 1.0;
        QTest::newRow("narrow") << 500 << 1.0;
        QTest::newRow("large text") << 900 << 2.5;
        QTest::newRow("small text") << 900 << 0.7;
    }

    void everyDayHasAFieldOfItsOwn()
    {
        QFETCH(int, width);
        QFETCH(double, scale);
        m_theme.setTextScale(scale);
        m_map->resize(std::max(width, m_map->minimumSizeHint().width()), m_map->sizeHint().height());
        QRectF before;
        for (Day day = m_map->calendar().first(); day <= kToday; day += days(1)) {
            const QRectF field = m_map->fieldOf(day);
            QCOMPARE(m_map->dayAt(field.center()), std::optional(day));
            QVERIFY(field.width() >= 3 && field.height() >= 3);
            QVERIFY(!field.intersects(before));
            QVERIFY(QRectF(m_map->rect()).contains(field));
            before = field;
        }
        m_theme.setTextScale(1);
    }

    void keys_data()
    {
        QTest::addColumn<QList<int>>("keys");
        QTest::addColumn<int>("ago");
        using Keys = QList<int>;
        QTest::newRow("up is the day before") << Keys{Qt::Key_Up} << 1;
        QTest::newRow("down is the day after") << Keys{Qt::Key_Up, Qt::Key_Up, Qt::Key_Down} << 1;
        QTest::newRow("left is the week before") << Keys{Qt::Key_Left} << 7;
        QTest::newRow("right goes back again") << Keys{Qt::Key_Left, Qt::Key_Left, Qt::Key_Right} << 7;
        QTest::newRow("not into the future") << Keys{Qt::Key_Right, Qt::Key_Down} << 0;
        QTest::newRow("four weeks") << Keys{Qt::Key_PageUp} << 28;
        QTest::newRow("the first") << Keys{Qt::Key_Home} << 52 * 7 + 5;
        QTest::newRow("not before the first") << Keys{Qt::Key_Home, Qt::Key_Left, Qt::Key_Up} << 52 * 7 + 5;
        QTest::newRow("today") << Keys{Qt::Key_Home, Qt::Key_End} << 0;
    }

    void keys()
    {
        QFETCH(QList<int>, keys);
        QFETCH(int, ago);
        m_map->setFocus();
        for (const int key : keys) {
            QTest::keyClick(m_map.get(), Qt::Key(key));
        }
        QCOMPARE((kToday - m_map->current()).count(), ago);
        QCOMPARE(m_map->accessibleDescription(), m_map->wordsOf(m_map->current()));
    }

    void aDayIsToldInWords()
    {
        const QString words = m_map->wordsOf(kToday - days(8));
        QVERIFY2(words.contains("13 November 2026"), qPrintable(words));
        QVERIFY2(words.contains("5 submission") && words.contains("2 accepted") && words.contains("25 min"), qPrintable(words));
        QVERIFY(m_map->wordsOf(kToday).endsWith("nothing"));
        QVERIFY(!m_map->accessibleName().isEmpty());
    }

    void thePointerTellsAndChooses()
    {
        const QPoint point = m_map->fieldOf(kToday - days(8)).center().toPoint();
        QHelpEvent help(QEvent::ToolTip, point, m_map->mapToGlobal(point));
        QCoreApplication::sendEvent(m_map.get(), &help);
        QCOMPARE(m_map->toolTip(), m_map->wordsOf(kToday - days(8)));
        QSignalSpy moved(m_map.get(), &HeatMap::currentChanged);
        QTest::mouseClick(m_map.get(), Qt::LeftButton, {}, point);
        QCOMPARE(m_map->current(), kToday - days(8));
        QCOMPARE(moved.count(), 1);
        QTest::mouseClick(m_map.get(), Qt::LeftButton, {}, QPoint(1, 1)); // a name
        QCOMPARE(m_map->current(), kToday - days(8));
    }

    void aNewDayIsFollowedUnlessOneWasChosen()
    {
        m_map->setCalendar(HeatCalendar({}, kToday + days(1), Qt::Monday));
        QCOMPARE(m_map->current(), kToday + days(1));
        m_map->setCurrent(kToday - days(9));
        m_map->setCalendar(HeatCalendar({}, kToday + days(2), Qt::Monday));
        QCOMPARE(m_map->current(), kToday - days(9));
    }

    void theFocusIsSeen()
    {
        m_map->setCurrent(kToday - days(8));
        m_map->clearFocus();
        const QImage without = m_map->grab().toImage();
        m_map->setFocus();
        QVERIFY(m_map->grab().toImage() != without);
    }

private:
    Theme m_theme;
    std::unique_ptr<HeatMap> m_map;
};

QTEST_MAIN(HeatMapTest)
#include "heat_map_test.moc"
