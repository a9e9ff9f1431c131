// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
// From a key to the repainted screen, in files of several lengths: prints what it measures and asserts no time, for machines differ.
#include "tests/app/desktop/editor/opened_editor.h"

#include <QElapsedTimer>

#include <algorithm>

using namespace ca;

namespace {

constexpr int kWarmUp = 10;
constexpr int kKeys = 200;

QString longProgram(int lines)
{
    QString text;
    for (int i = 0; text.count('\n') < lines; ++i) {
        text += QString("int function%1(const std::vector<int>& values) // number %1\n{\n    int sum = %1;\n"
                        "    for (int value : values) {\n        sum += value * %1;\n    }\n    return sum;\n}\n\n").arg(i);
    }
    return text;
}

} // namespace

class EditorLatencyTest : public QObject {
    Q_OBJECT

private slots:
    void keyToRepaint_data()
    {
        QTest::addColumn<int>("lines");
        for (const int lines : {200, 5000, 20000}) {
            QTest::addRow("%d lines", lines) << lines;
        }
    }

    void keyToRepaint()
    {
        QFETCH(int, lines);
        OpenedEditor opened("cpp", longProgram(lines));
        opened.panel.resize(1000, 700);
        opened.panel.goTo(lines / 2, 1);
        opened.press(Qt::Key_End);
        opened.press(Qt::Key_Return);
        bool painted = false;
        connect(&opened.code(), &Sci::SCN_PAINTED, this, [&] { painted = true; });
        const QString keys = QStringLiteral("total += value; ");
        std::vector<double> milliseconds;
        for (int i = 0; i < kWarmUp + kKeys; ++i) {
            QCoreApplication::processEvents(); // what the key before left behind
            painted = false;
            QElapsedTimer clock;
            clock.start();
            opened.type(keys[i % keys.size()]);
            while (!painted) {
                QCoreApplication::processEvents(QEventLoop::AllEvents);
            }
            if (i >= kWarmUp) {
                milliseconds.push_back(static_cast<double>(clock.nsecsElapsed()) / 1e6);
            }
            opened.code().cancelList();
        }
        std::sort(milliseconds.begin(), milliseconds.end());
        qInfo("%d lines: key to repaint %.1f ms at the median, %.1f ms at the 95th percentile, %.1f ms at the most", lines,
              milliseconds[kKeys / 2], milliseconds[kKeys * 95 / 100], milliseconds.back());
        QCOMPARE(milliseconds.size(), static_cast<std::size_t>(kKeys));
    }

    void openingAndMarking()
    {
        OpenedEditor opened("cpp");
        const QString text = longProgram(5000);
        QElapsedTimer clock;
        clock.start();
        opened.panel.open("long", "cpp", text, {});
        opened.panel.repaint();
        const qint64 open = clock.restart();
        std::vector<Diagnostic> diagnostics;
        for (int line = 1; line <= 200; ++line) {
            diagnostics.push_back({line * 7, 5, Diagnostic::Severity::Error, "expected ';' before '}' token"});
        }
        opened.panel.showDiagnostics(diagnostics);
        opened.panel.repaint();
        qInfo("5000 lines opened and painted in %lld ms, 200 diagnostics shown in %lld ms", open, clock.elapsed());
        QCOMPARE(opened.annotation(7), QString("expected ';' before '}' token"));
    }
};

QTEST_MAIN(EditorLatencyTest)
#include "editor_latency_test.moc"
