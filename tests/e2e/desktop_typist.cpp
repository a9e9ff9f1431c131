// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
// The whole desktop with somebody at its keyboard who types and submits until the process is killed, and says on stdout what has
// happened, when, by a clock that all processes share. Run by killed_test.cpp.
//
//   typed MS HASH    this is in the editor now
//   remembered N     the list of submissions, which is read from the history, has N rows
#include "app/desktop/desktop.h"
#include "app/desktop/editor/code_editor.h"
#include "app/desktop/editor/editor_panel.h"
#include "app/desktop/run/run_panel.h"
#include "app/desktop/shell/actions.h"
#include "app/desktop/shell/main_window.h"
#include "app/desktop/shell/workspace.h"
#include "app/desktop/statement/statement_panel.h"
#include "app/desktop/statement/submissions_page.h"
#include "app/desktop/widgets/table.h"

#include <QApplication>
#include <QCryptographicHash>
#include <QKeyEvent>
#include <QTableView>
#include <QTimer>

#include <chrono>
#include <iostream>

using namespace ca;

namespace {

constexpr int kBetweenKeys = 12;     // milliseconds
constexpr int kLine = 40;            // keys
constexpr int kBetweenRuns = 35;     // keys
constexpr qsizetype kLongest = 6000; // letters, then it begins anew

const QString kSolution = "n, target, *values = map(int, open(0).read().split())\n"
                          "seen = {}\n"
                          "for j, value in enumerate(values):\n"
                          "    if target - value in seen:\n"
                          "        print(seen[target - value], j)\n"
                          "        break\n"
                          "    seen[value] = j\n"
                          "#";

qint64 now()
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now().time_since_epoch()).count();
}

class Typist : public QObject {
public:
    explicit Typist(MainWindow& window)
        : m_window(window)
        , m_editor(*window.workspace().findChild<EditorPanel*>())
        , m_code(*m_editor.findChild<CodeEditor*>())
        , m_runs(*window.workspace().findChild<RunPanel*>())
    {
        QAbstractItemModel* rows = window.workspace().findChild<SubmissionsPage*>()->table().model();
        connect(rows, &QAbstractItemModel::modelReset, this, [rows] { std::cout << "remembered " << rows->rowCount() << std::endl; });
        connect(&m_keys, &QTimer::timeout, this, &Typist::type);
        connect(window.workspace().findChild<StatementPanel*>(), &StatementPanel::shown, this, &Typist::begin);
    }

private:
    void begin()
    {
        say();
        m_code.goTo(1'000'000, 1); // the end
        m_keys.start(kBetweenKeys);
    }

    void type()
    {
        ++m_count;
        if (m_editor.text().size() > kLongest || !m_editor.text().startsWith(kSolution.first(kLine))) {
            m_editor.replaceText(kSolution);
            m_code.goTo(1'000'000, kLine);
        } else if (m_count % kLine == 0) {
            press(Qt::Key_Return, "\r");
            press(Qt::Key_NumberSign, "#");
        } else {
            press(Qt::Key_A + m_count % 26, QChar('a' + m_count % 26));
        }
        say();
        if (m_count % kBetweenRuns == 0 && !m_runs.busy()) {
            m_window.actions()[m_count % 2 == 0 ? "run.submit" : "run.samples"].trigger();
        }
    }

    void press(int key, const QString& text)
    {
        QKeyEvent down(QEvent::KeyPress, key, Qt::NoModifier, text);
        QApplication::sendEvent(&m_code, &down);
    }

    void say() const
    {
        const QByteArray hash = QCryptographicHash::hash(m_editor.text().toUtf8(), QCryptographicHash::Sha1).toHex();
        std::cout << "typed " << now() << " " << hash.constData() << std::endl;
    }

    MainWindow& m_window;
    EditorPanel& m_editor;
    CodeEditor& m_code;
    RunPanel& m_runs;
    QTimer m_keys;
    int m_count = 0;
};

} // namespace

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    if (argc != 2) {
        return 3;
    }
    const auto desktop = Desktop::create(DesktopPlaces::in(argv[1]));
    if (!desktop) {
        std::cerr << desktop.error().what << std::endl;
        return 2;
    }
    const Typist typist((*desktop)->window());
    (*desktop)->show();
    return QApplication::exec();
}
