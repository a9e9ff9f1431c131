// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/desktop/settings/folders_control.h"
#include "app/desktop/settings/preferences.h"
#include "app/desktop/settings/section_list.h"
#include "app/desktop/settings/setting_row.h"
#include "app/desktop/settings/settings_page.h"
#include "app/desktop/settings/settings_section.h"
#include "app/desktop/settings/toggle.h"
#include "app/desktop/widgets/empty_state.h"
#include "app/desktop/widgets/icon_button.h"
#include "tests/app/desktop/widgets/screenshots.h"

#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QtTest>

using namespace ca;

namespace {

const SettingsPage::Offers kOffers{
    {key::kLanguage, {{"python", "Python"}, {"cpp", "C++"}, {"rust", "Rust"}}},
    {key::kCodeFont, {{"", "Hack (built in)"}, {"Some Mono", "Some Mono"}}},
};

template <class Widget>
Widget* in(const QWidget& parent)
{
    return parent.findChild<Widget*>();
}

bool says(const QWidget& window, const QString& text)
{
    const auto labels = window.findChildren<QLabel*>();
    return std::any_of(labels.begin(), labels.end(), [&](const QLabel* label) { return label->isVisible() && label->text().contains(text); });
}

QPushButton* buttonNamed(const QWidget& window, const QString& name)
{
    for (auto* button : window.findChildren<QPushButton*>()) {
        if (button->text() == name && button->isVisible()) {
            return button;
        }
    }
    return nullptr;
}

} // namespace

class SettingsPageTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { m_theme = std::make_unique<Theme>(); }
    void init()
    {
        m_preferences.reset(); // before its folder: it still writes
        m_folder = std::make_unique<QTemporaryDir>();
        open({});
    }
    void cleanup() { m_page.reset(); }

    void everySettingHasARow()
    {
        for (const Setting& setting : settingsTable()) {
            const SettingRow* row = m_page->row(setting.key);
            QVERIFY2(row != nullptr, setting.key);
            QVERIFY2(row->isVisible(), setting.key);
            QCOMPARE(row->control().field().accessibleName(), QString(setting.label));
        }
    }

    void everyControlHasANameAndATooltip()
    {
        m_preferences->set(key::kFolders, QStringList{m_folder->path()});
        for (const QWidget* widget : m_page->findChildren<QWidget*>()) {
            const bool control = widget->focusPolicy() != Qt::NoFocus && widget->isVisible() && widget->objectName() != "qt_spinbox_lineedit";
            const QString who = widget->metaObject()->className() + QString(" ") + widget->objectName();
            QVERIFY2(!control || !widget->accessibleName().isEmpty(), qPrintable(who));
            const bool button = control && qobject_cast<const QAbstractButton*>(widget) != nullptr;
            QVERIFY2(!button || !widget->toolTip().isEmpty(), qPrintable(who));
        }
    }

    void aSwitchIsPressed()
    {
        auto* toggle = in<Toggle>(*m_page->row(key::kWrap));
        QVERIFY(!toggle->isChecked());
        QTest::mouseClick(toggle, Qt::LeftButton);
        QVERIFY(m_preferences->isOn(key::kWrap));
        toggle->setFocus();
        QTest::keyClick(toggle, Qt::Key_Space);
        QVERIFY(!m_preferences->isOn(key::kWrap));
    }

    void aNumberIsTyped()
    {
        auto* number = in<QSpinBox>(*m_page->row(key::kTextSize));
        number->setFocus();
        number->selectAll();
        QTest::keyClicks(number, "150");
        QVERIFY2(m_preferences->isDefault(key::kTextSize), "not on the way there");
        QTest::keyClick(number, Qt::Key_Return);
        QCOMPARE(m_preferences->number(key::kTextSize), 150);
        QTest::keyClick(number, Qt::Key_Up);
        QCOMPARE(m_preferences->number(key::kTextSize), 160);
    }

    void aChoiceIsMadeByKey_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("expected");
        QTest::addRow("of the table") << QString(key::kTheme) << "dark";
        QTest::addRow("of what is offered") << QString(key::kLanguage) << "cpp";
    }
    void aChoiceIsMadeByKey()
    {
        QFETCH(QString, key);
        QFETCH(QString, expected);
        auto* list = in<QComboBox>(*m_page->row(key));
        list->setFocus();
        QTest::keyClick(list, Qt::Key_Down);
        QCOMPARE(m_preferences->value(key).toString(), expected);
    }

    void aTextIsTakenWhenItIsDone()
    {
        auto* text = in<QLineEdit>(*m_page->row(key::kEngineAddress));
        text->setFocus();
        QTest::keyClicks(text, " tcp://10.0.0.1:2375 ");
        QVERIFY(m_preferences->isDefault(key::kEngineAddress));
        QTest::keyClick(text, Qt::Key_Return);
        QCOMPARE(m_preferences->text(key::kEngineAddress), QString("tcp://10.0.0.1:2375"));
        QCOMPARE(text->text(), QString("tcp://10.0.0.1:2375"));
    }

    void foldersComeAndGo()
    {
        auto* folders = in<FoldersControl>(*m_page->row(key::kFolders));
        folders->add(m_folder->path());
        folders->add(m_folder->path());
        folders->add("/no/such/folder");
        QCOMPARE(m_preferences->value(key::kFolders).toStringList(), (QStringList{m_folder->path(), "/no/such/folder"}));
        QTRY_VERIFY(says(*folders, "not there"));
        for (auto* cross : folders->findChildren<IconButton*>()) {
            if (cross->isVisible() && cross->accessibleName().contains("/no/such")) {
                cross->click();
            }
        }
        QCOMPARE(m_preferences->value(key::kFolders).toStringList(), QStringList{m_folder->path()});
        QVERIFY(!says(*folders, "not there"));
    }

    void whatChangesElsewhereIsShown()
    {
        m_preferences->set(key::kTheme, "light");
        QCOMPARE(in<QComboBox>(*m_page->row(key::kTheme))->currentText(), QString("Light"));
        m_preferences->set(key::kWrap, true);
        QVERIFY(in<Toggle>(*m_page->row(key::kWrap))->isChecked());
        m_preferences->set(key::kLanguage, "cobol");
        QCOMPARE(in<QComboBox>(*m_page->row(key::kLanguage))->currentText(), QString("cobol"));
    }

    void theArrowGoesBack()
    {
        auto* arrow = in<IconButton>(*m_page->row(key::kTextSize));
        QVERIFY(!arrow->isVisible());
        m_preferences->set(key::kTextSize, 140);
        QVERIFY(arrow->isVisible());
        QVERIFY2(arrow->toolTip().contains("100 %"), qPrintable(arrow->toolTip()));
        arrow->click();
        QVERIFY(m_preferences->isDefault(key::kTextSize));
        QVERIFY(!arrow->isVisible());
        QCOMPARE(in<QSpinBox>(*m_page->row(key::kTextSize))->value(), 100);
    }

    void lockedRowsSayWho()
    {
        open("[about]\nowner=School lab\n[locked]\nrun\\policy=enforce\ncode\\wrap=true\nlook\\interface=de\n");
        for (const char* locked : {key::kPolicy, key::kWrap, key::kInterface}) {
            const SettingRow* row = m_page->row(locked);
            QVERIFY2(!row->control().isEnabled(), locked);
            QVERIFY2(says(*row, "Set by School lab"), locked);
            QVERIFY2(!in<IconButton>(*row)->isVisible(), locked);
        }
        QTest::mouseClick(in<Toggle>(*m_page->row(key::kWrap)), Qt::LeftButton);
        QVERIFY(m_preferences->isOn(key::kWrap));
        QVERIFY(m_page->row(key::kTheme)->control().isEnabled());
        photograph("locked");
    }

    void aNamelessOwnerIsSaidToo()
    {
        open("[locked]\ncode\\wrap=true\n");
        QVERIFY(says(*m_page->row(key::kWrap), "everybody on this machine"));
    }

    void whatNeedsAStartSaysSo()
    {
        const SettingRow* row = m_page->row(key::kWarm);
        QVERIFY(says(*row, "when CodeArena starts"));
        m_preferences->set(key::kWarm, 3);
        QVERIFY(says(*row, "Restart CodeArena"));
        m_preferences->reset(key::kWarm);
        QVERIFY(!says(*row, "Restart CodeArena"));
        for (const Setting& setting : settingsTable()) {
            QCOMPARE(says(*m_page->row(setting.key), "CodeArena starts"), setting.atStart);
        }
    }

    void theSearchFilters_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("found");
        QTest::addColumn<QString>("hidden");
        QTest::addRow("label") << "tHEme" << key::kTheme << key::kWrap;
        QTest::addRow("hint") << "sandbox protects" << key::kPolicy << key::kTheme;
        QTest::addRow("section") << "sandbox" << key::kWarm << key::kTheme;
        QTest::addRow("option") << "Deutsch" << key::kInterface << key::kTheme;
        QTest::addRow("offer") << "rust" << key::kLanguage << key::kTheme;
        QTest::addRow("words in any order") << "code size" << key::kCodeSize << key::kTheme;
        QTest::addRow("key") << "look/timer" << key::kShowTimer << key::kTheme;
    }
    void theSearchFilters()
    {
        QFETCH(QString, typed);
        QFETCH(QString, found);
        QFETCH(QString, hidden);
        auto* field = in<QLineEdit>(*m_page);
        QTest::keyClicks(field, typed);
        QVERIFY(m_page->row(found)->isVisible());
        QVERIFY(!m_page->row(hidden)->isVisible());
        field->clear();
        QVERIFY(m_page->row(hidden)->isVisible());
    }

    void nothingFoundSaysSo()
    {
        m_page->search("quantum");
        const auto* nothing = in<EmptyState>(*m_page);
        QVERIFY(nothing->isVisible());
        photograph("nothing");
        buttonNamed(*nothing, "Show all settings")->click();
        QVERIFY(!nothing->isVisible());
        QVERIFY(m_page->row(key::kTheme)->isVisible());
    }

    void sectionsAreGoneTo()
    {
        auto* list = in<SectionList>(*m_page);
        const QScrollBar* bar = in<QScrollArea>(*m_page)->verticalScrollBar();
        QCOMPARE(list->currentRow(), 0);
        list->setFocus();
        QTest::keyClick(list, Qt::Key_Down);
        QVERIFY(bar->value() > 0);
        QCOMPARE(list->currentRow(), 1);
        in<QScrollArea>(*m_page)->verticalScrollBar()->setValue(0);
        QCOMPARE(list->currentRow(), 0);
        in<QScrollArea>(*m_page)->verticalScrollBar()->setValue(bar->maximum());
        QCOMPARE(list->currentRow(), list->count() - 1);
        m_page->search("theme");
        QVERIFY(list->item(1)->isHidden());
    }

    void allIsResetAndTakenBack()
    {
        buttonNamed(*m_page, "Reset all")->click();
        QVERIFY(says(*m_page, "already"));
        m_preferences->set(key::kWrap, true);
        m_preferences->set(key::kTextSize, 140);
        m_preferences->setShortcut("run.submit", "F5");
        buttonNamed(*m_page, "Reset all")->click();
        QVERIFY(m_preferences->isDefault(key::kWrap));
        QVERIFY(m_preferences->isDefault(key::kTextSize));
        QVERIFY2(m_preferences->shortcuts().contains("run.submit"), "shortcuts have a reset of their own");
        buttonNamed(*m_page, "Undo")->click();
        QVERIFY(m_preferences->isOn(key::kWrap));
        QCOMPARE(m_preferences->number(key::kTextSize), 140);
    }

    void theWheelScrollsAndChangesNothing()
    {
        auto* number = in<QSpinBox>(*m_page->row(key::kTextSize));
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        in<QLineEdit>(*m_page)->setFocus();
        const auto turn = [&] {
            QWheelEvent wheel(QPointF(5, 5), number->mapToGlobal(QPointF(5, 5)), {}, {0, 120}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
            QCoreApplication::sendEvent(number, &wheel);
        };
        turn();
        QCOMPARE(number->value(), 100);
        number->setFocus();
        turn();
        QVERIFY(number->value() > 100);
    }

    void aFileThatCannotBeWrittenIsSaidInPlace()
    {
        QFile(m_folder->filePath("wall")).open(QIODevice::WriteOnly); // a file where the folder would have to be
        m_page.reset();
        m_preferences = std::make_unique<Preferences>(m_folder->filePath("wall/user.conf"), QString());
        show();
        m_preferences->set(key::kWrap, true);
        QVERIFY(m_preferences->isOn(key::kWrap));
        QVERIFY(in<Toggle>(*m_page->row(key::kWrap))->isChecked());
        QTRY_VERIFY(says(*m_page, "cannot be written"));
        photograph("read-only");
        QFile::remove(m_folder->filePath("wall"));
        m_preferences->set(key::kTextSize, 120);
        QTRY_VERIFY(!says(*m_page, "cannot be written"));
        const Preferences later(m_folder->filePath("wall/user.conf"), QString());
        QVERIFY2(later.isOn(key::kWrap), "what waited is written as well");
    }

    void itIsWalkedThroughByTab()
    {
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        in<QLineEdit>(*m_page)->setFocus();
        QSet<const QWidget*> seen;
        for (int i = 0; i < 200 && !seen.contains(QApplication::focusWidget()); ++i) {
            seen.insert(QApplication::focusWidget());
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        }
        for (const Setting& setting : settingsTable()) {
            const QWidget& field = m_page->row(setting.key)->control().field();
            QVERIFY2(seen.contains(&field), setting.key);
        }
    }

    void itLooksGood()
    {
        m_preferences->set(key::kTextSize, 120);
        m_preferences->set(key::kWarm, 3);
        m_preferences->set(key::kFolders, QStringList{m_folder->path(), "/srv/courses/algorithms/a-very-long-name-of-a-folder/that-goes-on/and-on/2026"});
        photograph("top");
        m_page->goTo(1);
        photograph("code");
        m_page->goTo(4);
        photograph("end");
        m_page->search("size");
        photograph("search");
        m_page->search({});
        m_page->resize(620, 560);
        photograph("narrow");
    }

private:
    void open(const QByteArray& machine)
    {
        QFile file(m_folder->filePath("machine.conf"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(machine);
        file.close();
        m_page.reset();
        m_preferences = std::make_unique<Preferences>(m_folder->filePath("user.conf"), file.fileName());
        show();
    }

    void show()
    {
        m_page = std::make_unique<SettingsPage>(*m_theme, *m_preferences, kOffers);
        m_page->resize(1200, 800);
        m_page->show();
        m_page->activateWindow();
    }

    void photograph(const QString& name) { takeScreenshots(*m_page, *m_theme, "settings-" + name); }

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Preferences> m_preferences;
    std::unique_ptr<SettingsPage> m_page;
};

QTEST_MAIN(SettingsPageTest)
#include "settings_page_test.moc"
