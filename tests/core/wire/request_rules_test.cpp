// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// The words in which clients hear what is wrong with a request: those of the original, to the letter.
#include "core/wire/request_rules.h"

#include <QtTest>

using namespace ca;
using namespace ca::wire;

namespace {

constexpr const char* kUuid = "b2c3d4e5-f6a7-8901-bcde-f23456789012";

CodeRules rules()
{
    CodeRules rules;
    rules.languages = {"python", "javascript", "java", "cpp"};
    return rules;
}

QString joined(const std::vector<wire::FieldError>& mistakes)
{
    QStringList lines;
    for (const wire::FieldError& mistake : mistakes) {
        lines.append(QString::fromStdString(mistake.field + ": " + mistake.message));
    }
    return lines.join("\n");
}

} // namespace

class RequestRulesTest : public QObject {
    Q_OBJECT

private slots:
    void submissions_data()
    {
        QTest::addColumn<QString>("problem");
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("session");
        QTest::addColumn<QString>("client");
        QTest::addColumn<QString>("mistakes");
        const QString id = kUuid;
        QTest::newRow("all is well") << id << "python" << "code" << id << "" << "";
        QTest::newRow("upper case") << id.toUpper() << "python" << "code" << id.toUpper() << "x" << "";
        QTest::newRow("nothing at all") << "" << "" << "" << "" << ""
                                        << "problemId: Required\nlanguage: Required\ncode: String must contain at least 1 character(s)\n"
                                           "sessionId: Required";
        QTest::newRow("as recorded") << "1" << "" << "" << "x" << ""
                                     << "problemId: Invalid uuid\nlanguage: Required\n"
                                        "code: String must contain at least 1 character(s)\nsessionId: Invalid uuid";
        QTest::newRow("no uuid for want of a digit") << id.chopped(1) << "python" << "code" << id << "" << "problemId: Invalid uuid";
        QTest::newRow("another language") << id << "rust" << "code" << id << ""
                                          << "language: Invalid enum value. Expected 'python' | 'javascript' | 'java' | 'cpp', received 'rust'";
        QTest::newRow("a language by another case") << id << "Python" << "code" << id << ""
                                                    << "language: Invalid enum value. Expected 'python' | 'javascript' | 'java' | 'cpp', "
                                                       "received 'Python'";
        QTest::newRow("as long as may be") << id << "python" << QString(10'000, 'x') << id << "" << "";
        QTest::newRow("too long") << id << "python" << QString(10'001, 'x') << id << ""
                                  << "code: String must contain at most 10000 character(s)";
        QTest::newRow("letters of two bytes count once") << id << "python" << QString(10'000, QChar(0xe4)) << id << "" << "";
        QTest::newRow("faces count twice") << id << "python" << QString("\U0001F600").repeated(5001) << id << ""
                                           << "code: String must contain at most 10000 character(s)";
        QTest::newRow("NUL") << id << "python" << QString("a") + QChar(0) + "b" << id << "" << "code: String must not contain null characters";
        QTest::newRow("a long client id") << id << "python" << "code" << id << QString(129, 'x')
                                          << "clientId: String must contain at most 128 character(s)";
    }
    void submissions()
    {
        QFETCH(const QString, problem);
        QFETCH(const QString, language);
        QFETCH(const QString, code);
        QFETCH(const QString, session);
        QFETCH(const QString, client);
        QFETCH(const QString, mistakes);
        const wire::SubmitRequest request{problem.toStdString(), language.toStdString(), code.toStdString(), session.toStdString(),
                                          client.toStdString()};
        QCOMPARE(joined(mistakesIn(request, rules())), mistakes);
    }

    void whatIsEchoedIsShort()
    {
        const auto mistakes = mistakesInRun(std::string(1'000'000, 'x'), "code", "", rules());
        QCOMPARE(mistakes.size(), std::size_t(1));
        QVERIFY(mistakes[0].message.size() < 200);
    }

    void runs_data()
    {
        QTest::addColumn<int>("input");
        QTest::addColumn<QString>("mistakes");
        QTest::newRow("no input") << 0 << "";
        QTest::newRow("as much as may be") << 262'144 << "";
        QTest::newRow("too much") << 262'145 << "input: String must contain at most 262144 byte(s)";
    }
    void runs()
    {
        QFETCH(const int, input);
        QFETCH(const QString, mistakes);
        QCOMPARE(joined(mistakesInRun("python", "code", std::string(std::size_t(input), 'x'), rules())), mistakes);
    }
};

QTEST_GUILESS_MAIN(RequestRulesTest)
#include "request_rules_test.moc"
