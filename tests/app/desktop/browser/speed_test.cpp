// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
// What a keystroke takes with 5,000 packages: printed, not judged, for machines differ.
#include "app/desktop/browser/browser_panel.h"
#include "app/desktop/browser/problem_list_view.h"
#include "app/desktop/widgets/theme.h"
#include "tests/app/desktop/browser/shelf.h"

#include <QElapsedTimer>
#include <QLineEdit>
#include <QScrollBar>
#include <QSignalSpy>
#include <QtTest>

#include <algorithm>

using namespace ca;

namespace {

constexpr int kPackages = 5000;

class Times {
public:
    template <class Work>
    void measure(Work work)
    {
        QElapsedTimer clock;
        clock.start();
        work();
        m_times.push_back(static_cast<double>(clock.nsecsElapsed()) / 1e6);
    }
    void print(const char* what)
    {
        std::sort(m_times.begin(), m_times.end());
        const auto at = [this](double part) { return m_times[static_cast<std::size_t>(part * static_cast<double>(m_times.size() - 1))]; };
        qInfo("%s with %d packages: median %.2f ms, 95th percentile %.2f ms, longest %.2f ms (%zu times)", what, kPackages, at(0.5),
              at(0.95), m_times.back(), m_times.size());
    }

private:
    std::vector<double> m_times;
};

} // namespace

class SpeedTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QVERIFY(testing::readIn(m_library));
        m_panel = std::make_unique<BrowserPanel>(m_library, testing::from({}), m_theme);
        QSignalSpy indexed(m_panel.get(), &BrowserPanel::textsIndexed);
        m_panel->resize(300, 900);
        m_panel->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_panel.get()));
        QVERIFY(indexed.wait(120000));
        m_list = m_panel->findChild<ProblemListView*>();
        m_search = m_panel->findChild<QLineEdit*>("browser.search");
        QCOMPARE(m_list->model()->rowCount(), kPackages);
    }

    void theIndexIsSmall()
    {
        std::vector<StatementPlace> places;
        for (const LibraryEntry& entry : m_library.entries()) {
            places.push_back({entry.id, QString::fromStdString(entry.record.folder.string())});
        }
        QElapsedTimer clock;
        clock.start();
        const auto texts = indexStatements(places, {"en"});
        QCOMPARE(texts->index.texts(), std::size_t{kPackages});
        qInfo("Statements of %d packages: indexed in %lld ms beside the window, %zu words, %zu kB", kPackages, clock.elapsed(),
              texts->index.words(), texts->index.bytes() / 1024);
    }

    void everyKeystroke()
    {
        Times times;
        for (const char* words : {"longest path", "tree", "#12", "given array", "orbit17", "e", "zzz", "maximum heap 3"}) {
            for (const char* letter = words; *letter != '\0'; ++letter) {
                times.measure([&] { press(*letter); });
            }
            while (!m_search->text().isEmpty()) {
                times.measure([&] { press('\b'); });
            }
        }
        QCOMPARE(m_list->model()->rowCount(), kPackages);
        times.print("A keystroke, filtered and painted,");
    }

    void everyScroll()
    {
        Times times;
        for (int i = 0; i < 200; ++i) {
            times.measure([&] {
                m_list->verticalScrollBar()->setValue(i * 997 % m_list->verticalScrollBar()->maximum());
                m_list->viewport()->repaint();
            });
        }
        times.print("A jump of the scroll bar, painted,");
    }

private:
    void press(char letter)
    {
        letter == '\b' ? QTest::keyClick(m_search, Qt::Key_Backspace) : QTest::keyClick(m_search, letter);
        QCoreApplication::sendPostedEvents(); // layouts
        m_panel->repaint();
    }

    Theme m_theme;
    Library m_library{testing::manyBooks(CA_BINARY_DIR "/browser-speed-test", kPackages)};
    std::unique_ptr<BrowserPanel> m_panel;
    ProblemListView* m_list = nullptr;
    QLineEdit* m_search = nullptr;
};

QTEST_MAIN(SpeedTest)
#include "speed_test.moc"
