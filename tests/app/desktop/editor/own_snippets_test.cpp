// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
// The user's own snippets: read beside those of the program, written in a window that says what is wrong with them.
#include "app/desktop/editor/snippet_shelf.h"
#include "app/desktop/editor/snippet_window.h"
#include "tests/app/desktop/editor/opened_editor.h"
#include "tests/app/desktop/widgets/screenshots.h"

#include <QAction>
#include <QLabel>
#include <QMenu>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace ca;

namespace {

constexpr int kPatience = 30'000;

void write(const QString& path, const QByteArray& text)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
}

QByteArray file(const QByteArray& prefix, const QByteArray& body)
{
    return R"({"snippets": [{"prefix": ")" + prefix + R"(", "title": "Mine", "body": [")" + body + "\"]}]}\n";
}

SnippetWindow* windowOf(const OpenedEditor& opened)
{
    opened.command("editor.snippets")->trigger();
    return opened.panel.findChild<SnippetWindow*>();
}

QString said(const SnippetWindow& window)
{
    return window.findChild<QLabel*>("snippetsSaid")->text();
}

} // namespace

class OwnSnippetsTest : public QObject {
    Q_OBJECT

private slots:
    void complaintsNameThePlace_data();
    void complaintsNameThePlace();
    void ownOnesStandBesideTheBundled();
    void whatChangesIsReadAgain();
    void aBrokenFileTakesNothingAway();
    void tabExpandsThem();
    void theWindowWritesTheFile();
    void theWindowSaysWhatIsWrong();
    void whatIsNotSavedDoesNotGoUnasked();
    void aFolderThatCannotBeMadeIsTold();
    void withoutAFolderTheEditorSaysSo();
    void languagesThatAreNotAllowedSayWhy();
};

void OwnSnippetsTest::complaintsNameThePlace_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("complaint");
    QTest::newRow("sound") << file("a", "b") << QString();
    QTest::newRow("no JSON") << QByteArray("{\n\"snippets\": [\n{ prefix }]}") << QString("Line 3:");
    QTest::newRow("empty") << QByteArray() << QString("Line 1:");
    QTest::newRow("no list") << QByteArray("{\"snippet\": []}") << QString("no list");
    QTest::newRow("no prefix") << QByteArray(R"({"snippets": [{"prefix": "a", "body": ["b"]}, {"body": ["b"]}]})") << QString("Snippet 2 has no prefix");
    QTest::newRow("no body") << QByteArray(R"({"snippets": [{"prefix": "a", "body": "b"}]})") << QString("a has no body");
    QTest::newRow("twice") << QByteArray(R"({"snippets": [{"prefix": "a", "body": ["b"]}, {"prefix": "a", "body": ["c"]}]})")
                           << QString("two snippets called a");
}

void OwnSnippetsTest::complaintsNameThePlace()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, complaint);
    QCOMPARE(complaintAbout(json).isEmpty(), complaint.isEmpty());
    QVERIFY2(complaintAbout(json).contains(complaint), qPrintable(complaintAbout(json)));
}

void OwnSnippetsTest::ownOnesStandBesideTheBundled()
{
    const QTemporaryDir folder;
    write(folder.filePath("python.json"), file("main", "my own main"));
    const SnippetShelf shelf(folder.path());
    const auto& snippets = shelf.of("python");
    QCOMPARE(snippets.size(), bundledSnippets("python").size()); // it takes the bundled one's place
    QCOMPARE(snippets.front().body, QString("my own main"));
    QCOMPARE(std::count_if(snippets.begin(), snippets.end(), [](const Snippet& one) { return one.prefix == "main"; }), 1);
    QVERIFY(shelf.of("cpp") == bundledSnippets("cpp"));
    QVERIFY(shelf.of("").empty());
}

void OwnSnippetsTest::whatChangesIsReadAgain()
{
    const QTemporaryDir folder;
    const SnippetShelf shelf(folder.path());
    const std::size_t bundled = shelf.of("python").size();
    write(folder.filePath("python.json"), file("mine", "one"));
    QCOMPARE(shelf.of("python").size(), bundled + 1);
    write(folder.filePath("python.json"), file("mine", "another"));
    QCOMPARE(shelf.of("python").front().body, QString("another"));
    QFile::remove(folder.filePath("python.json"));
    QCOMPARE(shelf.of("python").size(), bundled);
}

void OwnSnippetsTest::aBrokenFileTakesNothingAway()
{
    const QTemporaryDir folder;
    write(folder.filePath("python.json"), "{ nothing");
    QVERIFY(SnippetShelf(folder.path()).of("python") == bundledSnippets("python"));
}

void OwnSnippetsTest::tabExpandsThem()
{
    const QTemporaryDir folder;
    write(folder.filePath("cpp.json"), file("hi", "hello ${1:you}$0"));
    OpenedEditor opened("cpp", "|");
    opened.panel.setSnippetFolder(folder.path());
    opened.type("hi");
    opened.press(Qt::Key_Escape); // the list of words
    opened.press(Qt::Key_Tab);
    QCOMPARE(opened.text(), QString("hello you"));
}

void OwnSnippetsTest::theWindowWritesTheFile()
{
    const QTemporaryDir folder;
    OpenedEditor opened("python", "|");
    opened.panel.setSnippetFolder(folder.filePath("snippets"));
    SnippetWindow* window = windowOf(opened);
    QVERIFY(window != nullptr);
    QCOMPARE(window->windowTitle(), QString("Snippets for Python 3"));
    takeScreenshots(*window, opened.theme, "snippets");
    QVERIFY(complaintAbout(window->code().text().toUtf8()).isEmpty()); // the example
    window->code().replaceText(QString::fromUtf8(file("hey", "you")));
    window->save();
    QCOMPARE(said(*window), QString("Saved."));
    opened.panel.setFocusToCode();
    opened.type("hey");
    opened.press(Qt::Key_Escape);
    opened.press(Qt::Key_Tab);
    QCOMPARE(opened.text(), QString("you")); // at once
    window->close();
    QVERIFY(!window->isVisible());
}

void OwnSnippetsTest::theWindowSaysWhatIsWrong()
{
    const QTemporaryDir folder;
    OpenedEditor opened("python", "|");
    opened.panel.setSnippetFolder(folder.path());
    SnippetWindow* window = windowOf(opened);
    window->code().replaceText("{\n\n oops");
    QTRY_VERIFY_WITH_TIMEOUT(said(*window).contains("Line 3"), kPatience);
    takeScreenshots(*window, opened.theme, "snippets-wrong");
    window->code().replaceText(QString::fromUtf8(file("a", "b")));
    QTRY_VERIFY_WITH_TIMEOUT(!said(*window).contains("Line"), kPatience);
}

void OwnSnippetsTest::whatIsNotSavedDoesNotGoUnasked()
{
    const QTemporaryDir folder;
    OpenedEditor opened("python", "|");
    opened.panel.setSnippetFolder(folder.path());
    const QPointer<SnippetWindow> window = windowOf(opened);
    window->code().replaceText("{}");
    QTest::keyClick(window, Qt::Key_Escape);
    QVERIFY(window && window->isVisible());
    QVERIFY(said(*window).contains("not saved"));
    QTest::keyClick(window, Qt::Key_Escape);
    QTRY_VERIFY_WITH_TIMEOUT(!window, kPatience);
}

void OwnSnippetsTest::aFolderThatCannotBeMadeIsTold()
{
    const QTemporaryDir folder;
    write(folder.filePath("snippets"), "a file where the folder would be");
    OpenedEditor opened("python", "|");
    opened.panel.setSnippetFolder(folder.filePath("snippets"));
    SnippetWindow* window = windowOf(opened);
    window->save();
    QVERIFY2(said(*window).contains("cannot be saved"), qPrintable(said(*window)));
}

void OwnSnippetsTest::withoutAFolderTheEditorSaysSo()
{
    const OpenedEditor opened("python", "|");
    QCOMPARE(windowOf(opened), nullptr);
    QVERIFY(opened.panel.findChild<QLabel*>("editorNotice")->text().contains("no snippets"));
}

void OwnSnippetsTest::languagesThatAreNotAllowedSayWhy()
{
    OpenedEditor opened("python", "|");
    auto languages = someLanguages();
    languages[2].refusal = "not allowed for this problem";
    opened.panel.setLanguages(languages);
    QSignalSpy chosen(&opened.panel, &EditorPanel::languageChosen);
    const auto actions = opened.panel.findChild<LanguageButton*>()->menu()->actions();
    QVERIFY(!actions[2]->isEnabled());
    QCOMPARE(actions[2]->text(), QString("Java 17 (not allowed for this problem)"));
    actions[2]->trigger();
    QVERIFY(chosen.empty());
    actions[3]->trigger();
    QCOMPARE(chosen.size(), 1);
}

QTEST_MAIN(OwnSnippetsTest)
#include "own_snippets_test.moc"
