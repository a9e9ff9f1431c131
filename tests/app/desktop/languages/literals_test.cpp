// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
#include "tests/app/desktop/languages/literals.h"

#include <QDirIterator>
#include <QtTest>

using ca::languages::untranslatedLiterals;

class LiteralsTest : public QObject {
    Q_OBJECT

private slots:
    void theyAreFound_data()
    {
        QTest::addColumn<QString>("source");
        QTest::addColumn<QStringList>("found");
        QTest::newRow("bare") << R"(label->setText("Saved now");)" << QStringList{"Saved now"};
        QTest::newRow("wrapped") << R"(label->setText(QStringLiteral("Saved %1").arg(time));)" << QStringList{"Saved %1"};
        QTest::newRow("put together") << R"(box.setToolTip(tr("Run") + " the program");)" << QStringList{" the program"};
        QTest::newRow("one of two") << R"(menu->addAction(on ? tr("Stop") : "Start");)" << QStringList{"Start"};
        QTest::newRow("made with it") << R"(row->addWidget(new QLabel("Name", this));)" << QStringList{"Name"};
        QTest::newRow("translated") << "label->setText(tr(\"Saved (%1)\").arg(number(\")\")));" << QStringList{};
        QTest::newRow("in a context") << R"(a.setText(QCoreApplication::translate("Actions", "Run"));)" << QStringList{};
        QTest::newRow("no words") << R"(label->setText(QString("%1 · %2 <br>").arg(a, b));)" << QStringList{};
        QTest::newRow("a name") << R"(window.setWindowTitle("CodeArena");)" << QStringList{};
        QTest::newRow("an id") << R"(menu->addAction(actions["run.stop"]);)" << QStringList{};
        QTest::newRow("not shown") << R"(object->setObjectName("Save button");)" << QStringList{};
    }
    void theyAreFound()
    {
        QFETCH(QString, source);
        QStringList found;
        for (const auto& literal : untranslatedLiterals(source)) {
            found << literal.text;
        }
        QTEST(found, "found");
    }

    void theDesktopHasNone()
    {
        QStringList wrong;
        int files = 0;
        for (const char* room : {"/app/desktop", "/app/link"}) {
            for (QDirIterator at(QString(CA_SOURCE_DIR) + room, {"*.cpp", "*.h"}, QDir::Files, QDirIterator::Subdirectories); at.hasNext();) {
                QFile file(at.next());
                QVERIFY(file.open(QIODevice::ReadOnly));
                ++files;
                for (const auto& literal : untranslatedLiterals(QString::fromUtf8(file.readAll()))) {
                    wrong << QString("%1:%2: \"%3\" is not translated").arg(file.fileName()).arg(literal.line).arg(literal.text);
                }
            }
        }
        QVERIFY(files > 100); // otherwise it has looked in the wrong place
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join('\n')));
    }
};

QTEST_GUILESS_MAIN(LiteralsTest)
#include "literals_test.moc"
