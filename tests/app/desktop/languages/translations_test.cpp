// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
// Every .ts against the sources as they are now, and against its originals.
#include "tests/app/desktop/languages/agreement.h"
#include "tests/app/desktop/languages/catalogue.h"

#include <QProcess>
#include <QSet>
#include <QTemporaryDir>
#include <QtTest>

using namespace ca::languages;

namespace {

constexpr int kPatience = 60'000;

/// How many forms Qt counts with.
const QMap<QString, int> kForms{{"de", 2}, {"en", 2}, {"es", 2}, {"fr", 2}, {"hi", 2}, {"ja", 1}, {"pt_BR", 2}, {"ru", 3}, {"zh_CN", 1}};

QString pathOf(const QString& language)
{
    return QString(CA_SOURCE_DIR "/translations/codearena_%1.ts").arg(language);
}

QSet<QString> keysOf(const std::vector<Message>& messages)
{
    QSet<QString> keys;
    for (const Message& message : messages) {
        keys << message.key();
    }
    return keys;
}

QString listed(const QSet<QString>& keys)
{
    QStringList lines(keys.begin(), keys.end());
    lines.sort();
    return lines.join('\n');
}

} // namespace

class TranslationsTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        const QString now = m_folder.filePath("now.ts");
        const QStringList reading = QString(CA_LUPDATE_READING).split('|');
        QProcess lupdate;
        lupdate.start(CA_LUPDATE, reading + QStringList{"-silent", "-source-language", "en", "-target-language", "de", "-ts", now});
        QVERIFY2(lupdate.waitForFinished(kPatience) && lupdate.exitCode() == 0, lupdate.readAllStandardError());
        m_now = readCatalogue(now);
        QVERIFY(m_now.size() > 500); // otherwise it has not found the sources
    }

    void eachTextHasAContextThatIsAskedFor()
    {
        // Texts of a class that moc does not know land in the namespace, where nobody looks for them.
        for (const Message& message : m_now) {
            QVERIFY2(message.context != "ca" && message.context != "ca::runs" && !message.context.isEmpty(), qPrintable(message.key()));
        }
    }

    /// What core and compose say is known by its pattern: a sentence that was reworded there would stay in English here.
    void phrasesAreStillSaid()
    {
        QString said;
        for (const char* path : {"core/engine/checker.cpp", "app/compose/examination.cpp", "sandbox/embedded/cgroup_home.cpp",
                                 "sandbox/embedded/cgroup_home.h"}) {
            QFile file(QString(CA_SOURCE_DIR "/") + path);
            QVERIFY(file.open(QIODevice::ReadOnly));
            said += QString::fromUtf8(file.readAll());
        }
        int phrases = 0;
        for (const Message& message : m_now) {
            if (message.context == "Checker" || message.context == "Findings") {
                ++phrases;
                for (const QString& piece : message.source.split(QRegularExpression("%[1-9]"), Qt::SkipEmptyParts)) {
                    QVERIFY2(said.contains(piece.trimmed()), qPrintable(message.source + ": nobody says: " + piece));
                }
            }
        }
        QVERIFY(phrases > 20);
    }

    void nothingIsMissingAndNothingIsLeftOver_data() { languages(); }
    void nothingIsMissingAndNothingIsLeftOver()
    {
        QFETCH(QString, language);
        QSet<QString> wanted = keysOf(m_now);
        if (language == "en") {
            wanted.removeIf([](const QString& key) { return !key.endsWith(" | plural"); });
        }
        const QSet<QString> there = keysOf(readCatalogue(pathOf(language)));
        QVERIFY2(wanted == there, qPrintable("run translations_update. Missing:\n" + listed(wanted - there) + "\nLeft over:\n" + listed(there - wanted)));
    }

    void allIsTranslated_data() { languages(); }
    void allIsTranslated()
    {
        QFETCH(QString, language);
        QStringList wrong;
        for (const Message& message : readCatalogue(pathOf(language))) {
            if (!message.finished) {
                wrong << message.key() + ": unfinished";
            }
            if (message.forms.size() != (message.plural ? kForms[language] : 1)) {
                wrong << message.key() + ": another number of forms";
            }
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join('\n')));
    }

    void translationsAgreeWithTheirOriginals_data() { languages(); }
    void translationsAgreeWithTheirOriginals()
    {
        QFETCH(QString, language);
        QStringList wrong;
        for (const Message& message : readCatalogue(pathOf(language))) {
            for (const QString& form : message.forms) {
                for (const QString& difference : message.finished ? disagreements(message.source, form, language) : QStringList()) {
                    wrong << message.key() + ": " + difference + ": " + form;
                }
            }
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join('\n')));
    }

private:
    void languages()
    {
        QTest::addColumn<QString>("language");
        for (const QString& language : kForms.keys()) {
            QTest::newRow(qPrintable(language)) << language;
        }
    }

    QTemporaryDir m_folder;
    std::vector<Message> m_now; // as the sources are
};

QTEST_GUILESS_MAIN(TranslationsTest)
#include "translations_test.moc"
