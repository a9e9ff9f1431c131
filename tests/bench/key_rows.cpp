// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
// From a key to the repainted editor in a long file, in the whole window.
#include "app/cli/bench/statistics.h"
#include "app/desktop/editor/code_editor.h"
#include "app/desktop/editor/editor_panel.h"
#include "app/desktop/shell/panel_slot.h"
#include "tests/bench/bench_desktop.h"
#include "tests/bench/desktop_rows.h"

#include <QTemporaryDir>
#include <QtTest>

#include <chrono>

namespace ca::bench {

namespace {

constexpr int kLines = 5000;
constexpr int kWarmUp = 20;
constexpr int kKeys = 400;

QString longProgram()
{
    QString text;
    for (int i = 0; i < kLines / 9; ++i) {
        text += QString("int function%1(const std::vector<int>& values) // number %1\n{\n    int sum = %1;\n"
                        "    for (int value : values) {\n        sum += value * %1;\n    }\n    return sum;\n}\n\n").arg(i);
    }
    return text;
}

cli::bench::Samples typeInto(CodeEditor& code)
{
    bool painted = false;
    QObject::connect(&code, &QsciScintillaBase::SCN_PAINTED, &code, [&painted] { painted = true; });
    const QString keys = QStringLiteral("total += value; ");
    cli::bench::Samples samples;
    for (int i = 0; i < kWarmUp + kKeys; ++i) {
        QCoreApplication::processEvents(); // what the key before left behind
        painted = false;
        const auto begin = std::chrono::steady_clock::now();
        QTest::keyClick(&code, keys[i % keys.size()].toLatin1());
        while (!painted) {
            QCoreApplication::processEvents();
        }
        if (i >= kWarmUp) {
            samples.add(std::chrono::steady_clock::now() - begin);
        }
        code.cancelList();
    }
    return samples;
}

} // namespace

std::vector<Row> measureKeys()
{
    Row median{"key-to-repaint-p50", "key to repaint, 5,000 lines", "ms", {}, Mark{16, 8}, {}, false, "median"};
    Row most{"key-to-repaint-p95", "the same", "ms", {}, {}, {}, false, "95th percentile"};
    const QTemporaryDir folder;
    auto desktop = openDesktop(folder.path());
    if (!desktop) {
        median.note = most.note = desktop.error().what;
        return {median, most};
    }
    auto& panel = panelOf<EditorPanel>(**desktop);
    (*desktop)->show();
    (*desktop)->window().resize(1440, 900);
    (*desktop)->window().workspace().at(Workspace::Part::Editor).setEmpty(false);
    panel.open("long", "cpp", longProgram(), {});
    panel.goTo(kLines / 2, 1);
    (void)QTest::qWaitForWindowExposed(&(*desktop)->window());
    auto& code = *panel.findChild<CodeEditor*>();
    QTest::keyClick(&code, Qt::Key_End);
    QTest::keyClick(&code, Qt::Key_Return);
    const auto samples = typeInto(code);
    median.value = samples.p50();
    most.value = samples.p95();
    return {median, most};
}

} // namespace ca::bench
