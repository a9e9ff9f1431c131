// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/desktop/settings/preferences.h"
#include "app/desktop/shell/actions.h"
#include "app/desktop/shell/command_palette.h"
#include "app/desktop/shell/shortcut_editor.h"
#include "app/desktop/shell/shortcuts_model.h"
#include "app/desktop/widgets/icons.h"
#include "app/desktop/widgets/theme.h"

#include <QAbstractItemModelTester>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSet>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

using namespace ca;

namespace {

KeyBinding bound(const QString& id, const QString& keys)
{
    return {id, {QKeySequence(keys)}};
}

QPushButton* buttonNamed(const QWidget& window, const QString& text)
{
    for (auto* button : window.findChildren<QPushButton*>()) {
        if (button->text() == text) {
            return button;
        }
    }
    return nullptr;
}

} // namespace

class ActionsTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { m_theme = std::make_unique<Theme>(); }

    void init()
    {
        m_preferences.reset(); // before its folder: it still writes
        m_folder = std::make_unique<QTemporaryDir>();
        m_preferences = std::make_unique<Preferences>(m_folder->filePath("user.conf"), QString());
        m_window = std::make_unique<QWidget>();
        m_actions = new Actions(*m_theme, *m_preferences, m_window.get());
    }
    void cleanup() { m_window.reset(); }

    void theTableIsSound()
    {
        QSet<QString> ids;
        QSet<QString> groups;
        for (const ActionGroup& group : actionGroups()) {
            groups.insert(group.id);
        }
        const QStringList icons = iconNames();
        for (const ActionSpec& spec : actionTable()) {
            QVERIFY2(!ids.contains(spec.id), spec.id);
            ids.insert(spec.id);
            QVERIFY2(*spec.text != '\0', spec.id);
            QVERIFY2(icons.contains(spec.icon), spec.icon);
            QVERIFY2(groups.contains(QString(spec.id).section('.', 0, 0)), spec.id);
            for (const QKeySequence& keys : (*m_actions)[spec.id].shortcuts()) {
                QVERIFY2(!keys.toString().isEmpty(), spec.id);
            }
        }
    }

    void noTwoActionsHaveTheSameKey()
    {
        for (const KeyConflict& conflict : m_actions->conflicts()) {
            qWarning() << conflict.key << conflict.first << conflict.second;
        }
        QVERIFY(m_actions->conflicts().empty());
    }

    void conflictsAreFound_data()
    {
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("other");
        QTest::addColumn<bool>("conflict");
        QTest::addRow("the same") << "Ctrl+R" << "Ctrl+R" << true;
        QTest::addRow("different") << "Ctrl+R" << "Ctrl+Shift+R" << false;
        QTest::addRow("one begins the other") << "Ctrl+K" << "Ctrl+K, S" << true;
        QTest::addRow("the other begins the one") << "Ctrl+K, S" << "Ctrl+K" << true;
        QTest::addRow("they begin alike") << "Ctrl+K, S" << "Ctrl+K, T" << false;
        QTest::addRow("none") << "" << "" << false;
    }
    void conflictsAreFound()
    {
        QFETCH(QString, one);
        QFETCH(QString, other);
        QFETCH(bool, conflict);
        QCOMPARE(!conflictsAmong({bound("a", one), bound("b", other)}).empty(), conflict);
    }

    void keysCanBeChangedAndComeBack()
    {
        QSignalSpy changed(m_actions, &Actions::keysChanged);
        m_actions->setKeys("run.samples", QKeySequence("F5"));
        QCOMPARE((*m_actions)["run.samples"].shortcut(), QKeySequence("F5"));
        QVERIFY((*m_actions)["run.samples"].toolTip().contains("F5"));
        QCOMPARE(changed.count(), 1);
        QWidget another;
        const Actions next(*m_theme, *m_preferences, &another);
        QCOMPARE(next["run.samples"].shortcut(), QKeySequence("F5"));
        m_actions->resetKeys("run.samples");
        QCOMPARE((*m_actions)["run.samples"].shortcut(), QKeySequence("Ctrl+R"));
    }

    void panelsBringTheirOwn()
    {
        auto* action = new QAction("Toggle Comment", m_window.get());
        action->setObjectName("editor.comment");
        action->setShortcut(QKeySequence("Ctrl+R"));
        m_actions->adopt(action);
        QCOMPARE(m_actions->conflicts(), (std::vector<KeyConflict>{{"Ctrl+R", "run.samples", "editor.comment"}}));
        QCOMPARE(Actions::titleOfGroup(Actions::groupOf(*action)), QString("Editor"));
        delete action;
        QVERIFY(m_actions->conflicts().empty());
    }

    void whatNeedsAProblemWaitsForOne()
    {
        QVERIFY(!(*m_actions)["run.submit"].isEnabled());
        m_actions->setProblemOpen(true);
        QVERIFY((*m_actions)["run.submit"].isEnabled());
        QVERIFY((*m_actions)["go.settings"].isEnabled());
    }

    void thePaletteKnowsThemAll()
    {
        CommandPalette palette(*m_theme, *m_actions, m_window.get());
        m_window->resize(800, 600);
        m_window->show();
        palette.ask();
        QCOMPARE(palette.model().rowCount(), static_cast<int>(m_actions->all().size()));
        QSignalSpy triggered(&(*m_actions)["go.settings"], &QAction::triggered);
        QTest::keyClicks(&palette.field(), "settings");
        QTest::keyClick(&palette.field(), Qt::Key_Return);
        QCOMPARE(triggered.count(), 1);
    }

    void theShortcutsModelIsAModel()
    {
        ShortcutsModel model(*m_actions);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model.rowCount(), static_cast<int>(m_actions->all().size()));
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        m_actions->setKeys("run.samples", QKeySequence("F5"));
        QCOMPARE(changed.count(), 1);
    }

    void takingAKeyFromAnotherIsSaidFirst()
    {
        ShortcutEditor editor(*m_actions);
        editor.show();
        editor.select("run.samples");
        editor.findChild<QKeySequenceEdit*>()->setKeySequence(QKeySequence("Ctrl+P"));
        const auto labels = editor.findChildren<QLabel*>();
        QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel* label) { return label->text().contains("Open problem"); }));
        buttonNamed(editor, "Assign")->click();
        QCOMPARE((*m_actions)["run.samples"].shortcut(), QKeySequence("Ctrl+P"));
        QVERIFY((*m_actions)["problem.quickOpen"].shortcut().isEmpty());
        QVERIFY(m_actions->conflicts().empty());
        buttonNamed(editor, "Reset")->click();
        QCOMPARE((*m_actions)["run.samples"].shortcut(), QKeySequence("Ctrl+R"));
    }

private:
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Preferences> m_preferences;
    std::unique_ptr<QWidget> m_window;
    Actions* m_actions = nullptr;
};

QTEST_MAIN(ActionsTest)
#include "actions_test.moc"
