// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
// Scratch files: made, named, deleted and brought back, dropped on the window, and there again tomorrow.
#include "app/desktop/playground/playground_starters.h"
#include "app/desktop/settings/setting.h"
#include "app/desktop/shell/top_bar.h"
#include "tests/app/desktop/playground/playground_scene.h"

#include <QAbstractItemModelTester>

using namespace ca;

class PlaygroundFilesTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { m_theme = std::make_unique<Theme>(); }
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void itBeginsWithAProgramThatRuns();
    void everyLanguageHasAStarter();
    void whatIsTypedIsThereTomorrow();
    void filesAreMadeRenamedAndDeleted();
    void whatIsDeletedComesBack();
    void theLastFileIsFollowedByANewOne();
    void namesThatAreNoneAreRefused();
    void anotherLanguageRenames();
    void aFreshFileBecomesTheOtherLanguages();
    void droppedSourcesAreOpened();
    void whatIsNoTextIsRefused();
    void theModelKeepsItsWord();

private:
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<QTemporaryDir> m_folder;
};

void PlaygroundFilesTest::itBeginsWithAProgramThatRuns()
{
    PlaygroundScene scene(*m_theme, *m_folder);
    scene.preferences.set(key::kLanguage, "python");
    QCOMPARE(scene.files(), QStringList());
    scene.go();
    QCOMPARE(scene.files(), QStringList{"scratch.py"});
    QCOMPARE(scene.editor().text(), playgroundStarter("python"));
    QCOMPARE(scene.page().box().input(), playgroundInput());
    QCOMPARE(scene.window.topBar().language(), QString("python"));
}

void PlaygroundFilesTest::everyLanguageHasAStarter()
{
    PlaygroundScene scene(*m_theme, *m_folder);
    for (const auto& language : scene.workshop->languages().all()) {
        QVERIFY2(!playgroundStarter(QString::fromStdString(language->id)).isEmpty(), language->id.c_str());
    }
}

void PlaygroundFilesTest::whatIsTypedIsThereTomorrow()
{
    {
        PlaygroundScene scene(*m_theme, *m_folder);
        scene.go();
        scene.editor().setFocusToCode();
        QTest::keyClicks(&scene.editor().current(), "# mine");
        scene.page().box().replaceInput("7 8");
        scene.editor().wish(FileWish::New);
        QVERIFY(scene.drafts.finish());
    }
    PlaygroundScene scene(*m_theme, *m_folder);
    scene.go();
    QCOMPARE(scene.files(), (QStringList{"scratch-2.py", "scratch.py"}));
    QCOMPARE(scene.editor().mainFile(), QString("scratch-2.py")); // as it was left
    scene.page().list().choose(1);
    QVERIFY(scene.editor().text().startsWith("# mine"));
    QCOMPARE(scene.page().box().input(), QString("7 8"));
}

void PlaygroundFilesTest::filesAreMadeRenamedAndDeleted()
{
    PlaygroundScene scene(*m_theme, *m_folder);
    scene.go();
    scene.rename("zebra.rb");
    QCOMPARE(scene.files(), QStringList{"zebra.rb"});
    QCOMPARE(scene.editor().language(), QString("ruby"));
    QCOMPARE(scene.editor().mainFile(), QString("zebra.rb"));
    scene.create();
    scene.rename("ape.rb");
    QCOMPARE(scene.files(), (QStringList{"ape.rb", "zebra.rb"}));
    scene.editor().wish(FileWish::Next);
    QCOMPARE(scene.editor().mainFile(), QString("zebra.rb"));
    scene.rename("aardvark.rb");
    QCOMPARE(scene.files(), (QStringList{"aardvark.rb", "ape.rb"}));
    QCOMPARE(scene.editor().mainFile(), QString("aardvark.rb"));
    QTest::keyClick(&scene.list(), Qt::Key_Delete);
    QCOMPARE(scene.files(), QStringList{"ape.rb"});
    QTest::keyClick(&scene.list(), Qt::Key_Return);
    QVERIFY(scene.editor().current().hasFocus());
    QCOMPARE(scene.editor().mainFile(), QString("ape.rb"));
    QVERIFY(scene.drafts.finish());
}

void PlaygroundFilesTest::whatIsDeletedComesBack()
{
    PlaygroundScene scene(*m_theme, *m_folder);
    scene.go();
    scene.create();
    scene.editor().replaceText("print(2)\n");
    scene.editor().wish(FileWish::Close);
    QCOMPARE(scene.files(), QStringList{"scratch.py"});
    QVERIFY(scene.said().contains("scratch-2.py"));
    scene.undo();
    QCOMPARE(scene.files(), (QStringList{"scratch-2.py", "scratch.py"}));
    QCOMPARE(scene.editor().text(), QString("print(2)\n"));
    scene.editor().wish(FileWish::Close);
    QTest::keyClick(&scene.list(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(scene.editor().text(), QString("print(2)\n"));
}

void PlaygroundFilesTest::theLastFileIsFollowedByANewOne()
{
    PlaygroundScene scene(*m_theme, *m_folder);
    scene.go();
    scene.editor().replaceText("print(1)\n");
    scene.editor().wish(FileWish::Close);
    QCOMPARE(scene.files(), QStringList{"scratch-2.py"}); // so that the first can come back
    QCOMPARE(scene.editor().text(), playgroundStarter("python"));
    scene.undo();
    QCOMPARE(scene.editor().text(), QString("print(1)\n"));
}

void PlaygroundFilesTest::namesThatAreNoneAreRefused()
{
    PlaygroundScene scene(*m_theme, *m_folder);
    scene.go();
    scene.create();
    scene.rename("a/b.py");
    QVERIFY(scene.said().contains("slashes"));
    scene.rename("SCRATCH.py");
    QVERIFY(scene.said().contains("already"));
    QCOMPARE(scene.files(), (QStringList{"scratch-2.py", "scratch.py"}));
}

void PlaygroundFilesTest::anotherLanguageRenames()
{
    PlaygroundScene scene(*m_theme, *m_folder);
    scene.go();
    scene.editor().replaceText("int main() {}\n");
    emit scene.editor().languageChosen("cpp");
    QCOMPARE(scene.files(), QStringList{"scratch.cpp"});
    QCOMPARE(scene.editor().text(), QString("int main() {}\n"));
    QCOMPARE(scene.window.topBar().language(), QString("cpp"));
    emit scene.window.topBar().languageChosen("cpp17");
    QCOMPARE(scene.files(), QStringList{"scratch.cpp"});
    QCOMPARE(scene.editor().language(), QString("cpp17"));
    scene.rename("other.cpp"); // keeps the one of the two that it is
    QCOMPARE(scene.editor().language(), QString("cpp17"));
    QVERIFY(scene.drafts.finish());
    QCOMPARE(scene.drafts.latest({"", "cpp17", "other.cpp"}), QString("int main() {}\n"));
    QCOMPARE(scene.drafts.latest({"", "python", "scratch.py"}), std::nullopt);
}

void PlaygroundFilesTest::aFreshFileBecomesTheOtherLanguages()
{
    PlaygroundScene scene(*m_theme, *m_folder);
    scene.go();
    emit scene.editor().languageChosen("go");
    QCOMPARE(scene.editor().text(), playgroundStarter("go"));
    QCOMPARE(scene.files(), QStringList{"scratch.go"});
}

void PlaygroundFilesTest::droppedSourcesAreOpened()
{
    const QString path = m_folder->filePath("sieve.cpp");
    const auto write = [&path](const QByteArray& text) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    };
    PlaygroundScene scene(*m_theme, *m_folder);
    write("int main()\r\n{\r\n}\r\n");
    scene.playground->openSource(path);
    QTRY_COMPARE_WITH_TIMEOUT(scene.editor().mainFile(), QString("sieve.cpp"), kPatience);
    QCOMPARE(scene.editor().text(), QString("int main()\n{\n}\n"));
    QCOMPARE(scene.editor().language(), QString("cpp"));
    write("int main() { return 1; }\n");
    scene.playground->openSource(path);
    QTRY_COMPARE_WITH_TIMEOUT(scene.editor().mainFile(), QString("sieve-2.cpp"), kPatience);
}

void PlaygroundFilesTest::whatIsNoTextIsRefused()
{
    QFile file(m_folder->filePath("image.py"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray("\x89PNG\0\0", 6));
    file.close();
    PlaygroundScene scene(*m_theme, *m_folder);
    scene.playground->openSource(file.fileName());
    QTRY_VERIFY_WITH_TIMEOUT(scene.window.banner().sentence().contains("not a text"), kPatience);
    scene.playground->openSource(m_folder->filePath("missing.py"));
    QTRY_VERIFY_WITH_TIMEOUT(scene.window.banner().sentence().contains("missing.py cannot be read"), kPatience);
}

void PlaygroundFilesTest::theModelKeepsItsWord()
{
    PlaygroundScene scene(*m_theme, *m_folder);
    PlaygroundFiles files(scene.drafts, scene.workshop->languages());
    const QAbstractItemModelTester tester(&files, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const int first = files.create("python", "a", "");
    files.create("go", "b", "");
    QCOMPARE(first, 0);
    QCOMPARE(files.find("SCRATCH.PY"), 1);
    files.rename(files.find("scratch.go"), "zoo.go");
    files.rename(files.find("zoo.go"), "ant.go");
    files.setLanguage(files.find("scratch.py"), "rust");
    QCOMPARE(files.index(1).data().toString(), QString("scratch.rs"));
    QCOMPARE(files.index(1).data(PlaygroundFiles::LanguageRole).toString(), QString("Rust"));
    files.remove(0);
    QCOMPARE(files.bringBack(), 0);
    QCOMPARE(files.take("ant.go", "go", "b"), 0); // the same text
    QCOMPARE(files.at(files.take("ant.go", "go", "c")).name, QString("ant-2.go"));
    QCOMPARE(files.at(files.take("ant.go", "go", "c")).name, QString("ant-2.go"));
    QVERIFY(!files.setData(files.index(0), "scratch.rs", Qt::EditRole));
    QVERIFY(files.setData(files.index(0), "bee.go", Qt::EditRole));
}

QTEST_MAIN(PlaygroundFilesTest)
#include "playground_files_test.moc"
