// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/server/http_figures.h"

#include <QtTest>

using namespace ca;
using namespace ca::server;

class HttpFiguresTest : public QObject {
    Q_OBJECT

private slots:
    void counts()
    {
        HttpFigures figures;
        const std::pair<int, Micros> exchanges[]{{200, Micros(900)}, {202, Micros(1'000)}, {304, Micros(1'001)}, {404, Micros(30'000)}, {503, Micros(9'000'000)}};
        for (const auto& [status, time] : exchanges) {
            figures.count({{}, {}, {}, {}, status, {}, time});
        }
        const QString text = QString::fromStdString(figures.text());
        for (const char* line : {"codearena_http_requests_total{status=\"2xx\"} 2\n", "codearena_http_requests_total{status=\"1xx\"} 0\n",
                                 "codearena_http_requests_total{status=\"5xx\"} 1\n", "seconds_bucket{le=\"0.001\"} 2\n", "seconds_bucket{le=\"0.005\"} 3\n",
                                 "seconds_bucket{le=\"0.1\"} 4\n", "seconds_bucket{le=\"2.5\"} 4\n", "seconds_bucket{le=\"+Inf\"} 5\n",
                                 "seconds_sum 9.032901\n", "seconds_count 5\n"}) {
            QVERIFY2(text.contains(line), qPrintable(line + text));
        }
    }
};

QTEST_GUILESS_MAIN(HttpFiguresTest)
#include "http_figures_test.moc"
