// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
// The whole desktop in a language that is 40 percent longer than English, page after page, in a large and in a small window: nothing is
// cut, nothing lies on anything else, and nothing is left in English but what is a name or part of a problem.
#include "app/desktop/browser/browser_panel.h"
#include "app/desktop/desktop.h"
#include "app/desktop/editor/editor_panel.h"
#include "app/desktop/run/run_panel.h"
#include "app/desktop/shell/actions.h"
#include "app/desktop/shell/command_palette.h"
#include "app/desktop/shell/main_window.h"
#include "app/desktop/shell/quick_open.h"
#include "app/desktop/statement/statement_panel.h"
#include "app/desktop/widgets/list_popup.h"
#include "core/store/store.h"
#include "tests/app/cli/fake_workshop.h"
#include "tests/app/desktop/languages/layout_faults.h"
#include "tests/app/desktop/languages/longer_language.h"
#include "tests/app/desktop/remembered_year.h"
#include "tests/app/desktop/widgets/screenshots.h"

#include <QDialog>
#include <QDirIterator>
#include <QFontDatabase>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QtTest>

using namespace ca;
using namespace ca::languages;

namespace {

using Page = MainWindow::Page;

constexpr int kPatience = 60'000;
constexpr QSize kSizes[] = {{1440, 900}, {1024, 700}};

/// What problems, languages and the machine say in their own words.
QString contents()
{
    QString all = "CodeArena Docker Ctrl+ Alt+ Shift+ Enter Esc Tab Space Backspace Del Home End PgUp PgDown Up Down Left Right ";
    QStringList files{CA_SOURCE_DIR "/resources/languages.json"};
    for (QDirIterator at(CA_SOURCE_DIR "/problems", {"*.yaml", "*.md", "*.json"}, QDir::Files, QDirIterator::Subdirectories); at.hasNext();) {
        files << at.next();
    }
    for (const QString& path : files) {
        QFile file(path);
        all += file.open(QIODevice::ReadOnly) ? '\n' + QString::fromUtf8(file.readAll()) : QString();
    }
    return (all + QFontDatabase::families().join('\n')).toLower();
}

/// "Ctrl+Shift+P"
bool isKey(const QString& word)
{
    static const QRegularExpression kKeys(QStringLiteral("^(?:Ctrl|Alt|Shift|F[0-9]+)\\b"));
    return kKeys.match(word).hasMatch();
}

/// Words that are in no brackets.
QStringList bareWords(const QString& text)
{
    // HTML, files and folders, and what a checker said.
    static const QRegularExpression kTags(QStringLiteral("<[^>]*>|\\S*[/.]\\S+|line \\d+, token \\d+: expected \\S+, found \\S+"));
    static const QRegularExpression kWord(QStringLiteral("[A-Za-zÀ-ž][A-Za-zÀ-ž'.+-]+"));
    QStringList words;
    QString bare;
    int depth = 0;
    const QString shown = QString(text).remove(kTags);
    for (const QChar c : shown) {
        depth += c == u'[' ? 1 : 0;
        bare += depth == 0 ? c : u' ';
        depth -= c == u']' && depth > 0 ? 1 : 0;
    }
    for (auto at = kWord.globalMatch(bare); at.hasNext();) {
        words << at.next().captured();
    }
    return words;
}

} // namespace

class LayoutTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();

    void theInventedLanguageIsLonger_data();
    void theInventedLanguageIsLonger();
    void faultsAreFound();
    void pages_data();
    void pages();
    void theWorkspace_data();
    void theWorkspace();
    void popups();

private:
    void look(QWidget& widget, const QString& name);
    void lookAtSizes(const QString& name);
    void trigger(const char* action) { window().actions()[action].trigger(); }
    [[nodiscard]] MainWindow& window() { return m_desktop->window(); }
    template <class Panel> [[nodiscard]] Panel& the() { return *window().findChild<Panel*>(); }

    LongerLanguage m_language;
    QTemporaryDir m_folder;
    cli::FakeWorld m_world;
    QString m_contents;
    std::unique_ptr<Desktop> m_desktop;
};

void LayoutTest::initTestCase()
{
    QCoreApplication::installTranslator(&m_language);
    m_contents = contents();
    const DesktopPlaces places = DesktopPlaces::in(m_folder.path());
    const auto store = Store::open(places.history.toStdString());
    QVERIFY(store);
    QVERIFY(rememberAYear(**store, bundledProblems()));
    m_world.findings = {{Finding::State::Good, "Docker", "CodeArena", {}}};
    m_world.shelf.statuses = {{.language = "python", .image = "codearena/python", .state = ImageStatus::State::Ready, .size = mib(118),
                               .detail = "Python 3", .root = {}},
                              {.language = "go", .image = "codearena/go", .state = ImageStatus::State::Missing, .size = {}, .detail = {},
                               .root = {}}};
    m_world.problemPlaces = {{std::filesystem::path(CA_SOURCE_DIR) / "problems"}, m_folder.filePath("own").toStdString(),
                             m_folder.filePath("cache").toStdString()};
    auto desktop = Desktop::create(places, [this](const WorkshopConfig& config) -> Result<std::unique_ptr<Workshop>> {
        return cli::makeFakeWorkshop(m_world, config);
    });
    QVERIFY(desktop);
    m_desktop = std::move(*desktop);
    QSignalSpy indexed(&the<BrowserPanel>(), &BrowserPanel::textsIndexed);
    m_desktop->show();
    QVERIFY(QTest::qWaitForWindowExposed(&window(), kPatience));
    QVERIFY(indexed.wait(kPatience));
}

void LayoutTest::theInventedLanguageIsLonger_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("longer");
    QTest::newRow("a word") << "Submit" << "[Sûbmît]";
    QTest::newRow("a sentence") << "No problem is open" << "[Nô prôblëm îs ôpën ët p]";
    QTest::newRow("placeholders") << "%1 of %n <b>tests</b>" << "[%1 ôf %n <b>tësts</b> ët pl]";
    QTest::newRow("a date") << "d MMM, HH:mm" << "d MMM, HH:mm";
}

void LayoutTest::theInventedLanguageIsLonger()
{
    QFETCH(QString, text);
    QTEST(lengthened(text), "longer");
}

void LayoutTest::faultsAreFound()
{
    QWidget parent;
    parent.resize(300, 100);
    auto* cut = new QLabel("A text that is much longer than its label", &parent);
    cut->resize(60, 20);
    auto* out = new QPushButton("Out", &parent);
    out->setGeometry(250, 40, 100, 40);
    parent.show();
    const QStringList faults = layoutFaults(parent);
    QCOMPARE(faults.size(), 2);
    QVERIFY(faults[0].contains("60 of"));
    QVERIFY(faults[1].contains("sticks out"));
    QCOMPARE(bareWords("[Öpën] two <b>[Sûm]</b> §"), QStringList{"two"});
}

/// Everything that is wrong on it, with its name.
void LayoutTest::look(QWidget& widget, const QString& name)
{
    (void)QTest::qWaitFor([&] { return layoutFaults(widget).isEmpty(); }, kPatience / 10); // until all is laid out anew
    if (const QString folder = qEnvironmentVariable("CA_SCREENSHOTS"); !folder.isEmpty()) {
        widget.grab().save(folder + "/longer-" + name + ".png");
    }
    QStringList wrong = layoutFaults(widget);
    for (const auto& [text, where] : shownTexts(widget)) {
        for (const QString& word : bareWords(text)) {
            if (!m_contents.contains(word.toLower()) && !isKey(word)) {
                wrong << QString("%1 is not translated: \"%2\"").arg(where, text);
                break;
            }
        }
    }
    wrong.removeDuplicates();
    QVERIFY2(wrong.isEmpty(), qPrintable(name + ":\n" + wrong.join('\n')));
}

void LayoutTest::lookAtSizes(const QString& name)
{
    for (const QSize size : kSizes) {
        window().resize(size);
        look(window(), QString("%1-%2").arg(name).arg(size.width()));
    }
}

void LayoutTest::pages_data()
{
    QTest::addColumn<int>("page");
    QTest::newRow("machine") << static_cast<int>(Page::Machine);
    QTest::newRow("playground") << static_cast<int>(Page::Playground);
    QTest::newRow("progress") << static_cast<int>(Page::Progress);
    QTest::newRow("review") << static_cast<int>(Page::Review);
    QTest::newRow("settings") << static_cast<int>(Page::Settings);
    QTest::newRow("workspace") << static_cast<int>(Page::Workspace);
}

void LayoutTest::pages()
{
    QFETCH(int, page);
    window().showPage(static_cast<Page>(page));
    QTest::qWait(50); // what was asked of the history comes in the meantime
    lookAtSizes(QTest::currentDataTag());
}

void LayoutTest::theWorkspace_data()
{
    QTest::addColumn<int>("tab");
    for (const char* name : {"statement", "hints", "editorial", "submissions", "notes"}) {
        QTest::newRow(name) << static_cast<int>(QStringList{"statement", "hints", "editorial", "submissions", "notes"}.indexOf(name));
    }
}

void LayoutTest::theWorkspace()
{
    QFETCH(int, tab);
    window().showPage(Page::Workspace);
    if (window().windowTitle() == "CodeArena") {
        QSignalSpy shown(&the<StatementPanel>(), &StatementPanel::shown);
        trigger("problem.quickOpen");
        QTest::keyClicks(&the<QuickOpen>().field(), "two sum");
        QTest::keyClick(&the<QuickOpen>().field(), Qt::Key_Return);
        QVERIFY(shown.wait(kPatience));
        QSignalSpy finished(&the<RunPanel>(), &RunPanel::finished);
        the<EditorPanel>().replaceText("print(1)\n");
        trigger("run.submit");
        QVERIFY(finished.wait(kPatience));
    }
    the<StatementPanel>().showTab(static_cast<StatementPanel::Tab>(tab));
    lookAtSizes(QTest::currentDataTag());
}

void LayoutTest::popups()
{
    trigger("view.palette");
    look(window(), "palette");
    QTest::keyClick(&the<CommandPalette>().field(), Qt::Key_Escape);
    trigger("editor.replace");
    look(window(), "replace");
    the<RunPanel>().showOwnTests();
    lookAtSizes("own-tests");
    the<BrowserPanel>().showRoadmap(true);
    look(window(), "roadmap");
    the<BrowserPanel>().showRoadmap(false);
    trigger("app.shortcuts");
    auto* shortcuts = window().findChild<QDialog*>();
    QVERIFY(shortcuts != nullptr);
    look(*shortcuts, "shortcuts");
    shortcuts->close();
}

QTEST_MAIN(LayoutTest)
#include "layout_test.moc"
