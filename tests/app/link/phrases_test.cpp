// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/link/phrases.h"

#include <QTranslator>
#include <QtTest>

using namespace ca;

namespace {

/// Says them in another order, so that one sees what went where.
class Reversed : public QTranslator {
public:
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char* context, const char* source, const char*, int) const override
    {
        static const QMap<QByteArray, QString> kAll{{"expected %1, found %2", "%2 statt %1"}, {"line %1: %2", "%2 (Zeile %1)"}, {"a tab", "ein Tabulator"}};
        return QByteArray(context) == "Test" ? kAll.value(source) : QString();
    }
};

} // namespace

class PhrasesTest : public QObject {
    Q_OBJECT

private slots:
    void sentencesAreTakenApart_data()
    {
        QTest::addColumn<QString>("english");
        QTest::addColumn<QString>("said");
        QTest::newRow("no pattern") << "it works" << "it works";
        QTest::newRow("values go where they belong") << "expected 1, found 2" << "2 statt 1";
        QTest::newRow("values are looked up") << "expected a tab, found x" << "x statt ein Tabulator";
        QTest::newRow("sentences in sentences") << "line 3: expected 1, found 2" << "2 statt 1 (Zeile 3)";
        QTest::newRow("placeholders in values") << "expected %2, found %1" << "%1 statt %2";
        QTest::newRow("marks of patterns") << "expected (.*), found [a]" << "[a] statt (.*)";
        QTest::newRow("more than the pattern") << "what is expected 1, found 2" << "what is expected 1, found 2";
        QTest::newRow("several lines") << "line 1: a\nb" << "a\nb (Zeile 1)";
    }
    void sentencesAreTakenApart()
    {
        QFETCH(QString, english);
        Reversed translator;
        QCoreApplication::installTranslator(&translator);
        const Phrases phrases("Test", {"expected %1, found %2", "line %1: %2", "a tab"});
        QTEST(phrases.translated(english), "said");
    }

    void withoutATranslationTheyStayAsTheyAre()
    {
        const Phrases phrases("Test", {"expected %1, found %2"});
        QCOMPARE(phrases.translated("expected %2, found 7"), QString("expected %2, found 7"));
    }
};

QTEST_GUILESS_MAIN(PhrasesTest)
#include "phrases_test.moc"
