// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
// What a keystroke in the search field takes with 5,000 packages, and a jump through the list.
#include "app/cli/bench/statistics.h"
#include "app/desktop/browser/browser_panel.h"
#include "app/desktop/browser/problem_list_view.h"
#include "app/desktop/widgets/theme.h"
#include "tests/app/desktop/browser/shelf.h"
#include "tests/bench/desktop_rows.h"

#include <QLineEdit>
#include <QScrollBar>
#include <QtTest>

#include <chrono>

namespace ca::bench {

namespace {

constexpr int kPackages = 5000;
constexpr int kPatience = 300'000;

template <class Work> void time(cli::bench::Samples& samples, QWidget& panel, Work work)
{
    const auto begin = std::chrono::steady_clock::now();
    work();
    QCoreApplication::sendPostedEvents(); // layouts
    panel.repaint();
    samples.add(std::chrono::steady_clock::now() - begin);
}

cli::bench::Samples typeInto(QLineEdit& search, QWidget& panel)
{
    cli::bench::Samples samples;
    for (const char* words : {"longest path", "tree", "#12", "given array", "orbit17", "e", "zzz", "maximum heap 3"}) {
        for (const char* letter = words; *letter != '\0'; ++letter) {
            time(samples, panel, [&] { QTest::keyClick(&search, *letter); });
        }
        while (!search.text().isEmpty()) {
            time(samples, panel, [&] { QTest::keyClick(&search, Qt::Key_Backspace); });
        }
    }
    return samples;
}

cli::bench::Samples scroll(QScrollBar& bar, QWidget& panel)
{
    cli::bench::Samples samples;
    for (int i = 0; i < 200; ++i) {
        time(samples, panel, [&] { bar.setValue(i * 997 % bar.maximum()); });
    }
    return samples;
}

} // namespace

std::vector<Row> measureFilter()
{
    Row filter{"filter-p95", "keystroke in the search, 5,000 packages", "ms", {}, Mark{16, 8}, {}, false, "95th percentile, painted"};
    Row jump{"scroll-p95", "jump in the list, 5,000 packages", "ms", {}, Mark{16, 8}, {}, false, "95th percentile, painted"};
    Theme theme;
    Library library(testing::manyBooks((shelfFolder() + "/filter").toStdString(), kPackages));
    BrowserPanel panel(library, [](const QString&) { return Standing(); }, theme);
    const QSignalSpy indexed(&panel, &BrowserPanel::textsIndexed);
    panel.resize(300, 900);
    panel.show();
    library.refresh();
    if (!QTest::qWaitFor([&indexed] { return !indexed.empty(); }, kPatience)) {
        filter.note = jump.note = "the packages are not read";
        return {filter, jump};
    }
    filter.value = typeInto(*panel.findChild<QLineEdit*>("browser.search"), panel).quantile(0.95);
    jump.value = scroll(*panel.findChild<ProblemListView*>()->verticalScrollBar(), panel).quantile(0.95);
    return {filter, jump};
}

} // namespace ca::bench
