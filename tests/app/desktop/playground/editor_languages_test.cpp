// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
// A problem that allows some languages only: the others are shown, and say why they cannot be chosen.
#include "app/desktop/editor_languages.h"

#include "app/desktop/settings/preferences.h"
#include "app/desktop/shell/actions.h"
#include "tests/app/cli/fake_workshop.h"

#include <QComboBox>
#include <QStandardItemModel>
#include <QTemporaryDir>
#include <QtTest>

using namespace ca;

namespace {

Problem allowing(std::vector<std::string> languages)
{
    Problem problem;
    problem.languages = std::move(languages);
    return problem;
}

} // namespace

class EditorLanguagesTest : public QObject {
    Q_OBJECT

private slots:
    void withoutAListAllAreAllowed()
    {
        const Problem problem = allowing({});
        for (const EditorLanguage& language : editorLanguages(m_world.languages, &problem)) {
            QVERIFY(language.refusal.isEmpty());
            QVERIFY(!language.extension.isEmpty());
        }
    }

    void theOthersSayWhy()
    {
        const Problem problem = allowing({"cpp", "go"});
        for (const LanguageChoice& choice : languageChoices(m_world.languages, &problem)) {
            QCOMPARE(choice.refusal.isEmpty(), choice.id == "cpp" || choice.id == "go");
        }
    }

    void anAllowedOneIsTaken_data()
    {
        QTest::addColumn<QStringList>("allowed");
        QTest::addColumn<QString>("taken");
        QTest::newRow("any") << QStringList{} << "python";
        QTest::newRow("the wanted one") << QStringList{"go", "python"} << "python";
        QTest::newRow("the first in our order") << QStringList{"go", "cpp"} << "cpp";
        QTest::newRow("none that we know") << QStringList{"cobol"} << "python";
    }

    void anAllowedOneIsTaken()
    {
        QFETCH(QStringList, allowed);
        std::vector<std::string> ids;
        for (const QString& id : allowed) {
            ids.push_back(id.toStdString());
        }
        QTEST(allowedLanguage(m_world.languages, allowing(ids), "python"), "taken");
    }

    void theBarDisablesThem()
    {
        const QTemporaryDir folder;
        const Theme theme;
        Preferences preferences(folder.filePath("user.conf"), QString());
        QWidget window;
        Actions actions(theme, preferences, &window);
        TopBar bar(theme, actions, &window);
        const Problem problem = allowing({"cpp"});
        bar.setLanguages(languageChoices(m_world.languages, &problem));
        const auto* box = bar.findChild<QComboBox*>();
        const auto* model = qobject_cast<const QStandardItemModel*>(box->model());
        QVERIFY(model->item(box->findData("cpp"))->isEnabled());
        const QStandardItem* python = model->item(box->findData("python"));
        QVERIFY(!python->isEnabled());
        QVERIFY(!python->toolTip().isEmpty());
    }

private:
    cli::FakeWorld m_world;
};

QTEST_MAIN(EditorLanguagesTest)
#include "editor_languages_test.moc"
