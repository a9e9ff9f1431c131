// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/desktop/statement/editorial_page.h"
#include "app/desktop/statement/hints_page.h"
#include "app/desktop/statement/prose_view.h"
#include "app/desktop/statement/statement_panel.h"
#include "app/desktop/widgets/theme.h"
#include "core/package/package.h"
#include "tests/app/desktop/widgets/screenshots.h"

#include <QApplication>
#include <QDir>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

namespace ca {

class StatementPanelTest : public QObject {
    Q_OBJECT

private slots:
    void screenshots_data();
    void screenshots();

private:
    [[nodiscard]] static std::shared_ptr<const Problem> problem(const QString& id)
    {
        auto read = readPackage(std::filesystem::path(CA_SOURCE_DIR) / "problems" / id.toStdString());
        return read ? std::make_shared<const Problem>(std::move(*read)) : nullptr;
    }
};

void StatementPanelTest::screenshots_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<int>("tab");
    QTest::addRow("two-sum") << "two-sum" << 0;
    QTest::addRow("shortest-path") << "shortest-path" << 0;
    QTest::addRow("guess-the-number") << "guess-the-number" << 0;
    QTest::addRow("polygon-area") << "polygon-area" << 0;
    QTest::addRow("range-sum-updates") << "range-sum-updates" << 0;
    QTest::addRow("n-queens") << "n-queens" << 0;
    QTest::addRow("lru-cache") << "lru-cache" << 0;
    QTest::addRow("roman-to-integer") << "roman-to-integer" << 0;
    QTest::addRow("two-sum-hints") << "two-sum" << 1;
    QTest::addRow("two-sum-gate") << "two-sum" << 2;
    QTest::addRow("closest-pair-editorial") << "closest-pair" << 12;
}

void StatementPanelTest::screenshots()
{
    if (qEnvironmentVariableIsEmpty("CA_SCREENSHOTS")) {
        QSKIP("CA_SCREENSHOTS names no folder");
    }
    QFETCH(QString, id);
    QFETCH(int, tab);
    Theme theme;
    StatementPanel panel(theme);
    panel.resize(480, 1100);
    panel.QWidget::show();
    QSignalSpy shown(&panel, &StatementPanel::shown);
    panel.show(problem(id));
    QVERIFY(shown.wait(20'000));
    panel.setHintsShown(1);
    panel.setSolved(tab > 10);
    panel.showTab(static_cast<StatementPanel::Tab>(tab % 10));
    takeScreenshots(panel, theme, QString("statement-") + QTest::currentDataTag());
}

} // namespace ca

QTEST_MAIN(ca::StatementPanelTest)
#include "statement_panel_test.moc"
