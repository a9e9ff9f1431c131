// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// Words and what becomes of them; the completions and the manual page that are checked in beside the program.
#include "app/cli/command_line.h"
#include "app/cli/completions.h"
#include "tests/app/cli/fake_workshop.h"

#include <CLI/CLI.hpp>
#include <QFile>
#include <QProcess>
#include <QTest>

using namespace ca;
using namespace ca::cli;

namespace {

QString fileText(const char* name)
{
    QFile file(QString(CA_SOURCE_DIR "/packaging/") + name);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

class CommandLineTest : public QObject {
    Q_OBJECT

private slots:
    void answersThatNeedNoSandbox_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<int>("exitCode");
        QTest::addColumn<QString>("said");
        QTest::newRow("version") << QStringList("--version") << 0 << "arena ";
        QTest::newRow("help") << QStringList("--help") << 0 << "Exit codes: 0 all as expected";
        QTest::newRow("help of judge") << QStringList({"judge", "--help"}) << 0 << "arena judge problems/two-sum solution.py";
        QTest::newRow("no command") << QStringList() << 2 << "A subcommand is required";
        QTest::newRow("unknown command") << QStringList("jugde") << 2 << "there is no command \"jugde\"";
        QTest::newRow("unknown sandbox") << QStringList({"--sandbox", "vm", "doctor"}) << 2 << "--sandbox";
        QTest::newRow("unknown row") << QStringList({"bench", "--rows", "speed"}) << 2 << "speed";
        QTest::newRow("unknown action") << QStringList({"images", "paint"}) << 2 << "paint";
        QTest::newRow("completions") << QStringList({"completions", "fish"}) << 0 << "complete -c arena";
    }
    void answersThatNeedNoSandbox()
    {
        QFETCH(QStringList, words);
        QFETCH(int, exitCode);
        QFETCH(QString, said);
        std::vector<std::string> all;
        for (const QString& word : words) {
            all.push_back(word.toStdString());
        }
        FakeWorld world;
        Interruption interruption;
        const Outcome outcome = runArena(world, all, interruption);
        QCOMPARE(outcome.exitCode, exitCode);
        const QString& text = exitCode == 0 ? outcome.out : outcome.err;
        QVERIFY2(text.contains(said), qPrintable(text));
        QVERIFY(!world.config);
    }

    void globalOptionsStandOnEitherSide_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::newRow("before") << QStringList({"--sandbox", "embedded", "--resources", "/r", "doctor"});
        QTest::newRow("behind") << QStringList({"doctor", "--sandbox", "embedded", "--resources", "/r"});
    }
    void globalOptionsStandOnEitherSide()
    {
        QFETCH(QStringList, words);
        std::vector<std::string> all;
        for (const QString& word : words) {
            all.push_back(word.toStdString());
        }
        FakeWorld world;
        Interruption interruption;
        QVERIFY(runArena(world, all, interruption).exitCode != -1);
        QVERIFY(world.config.has_value());
        QVERIFY(world.config->sandbox == SandboxChoice::Embedded);
        QCOMPARE(world.config->resources.string(), std::string("/r"));
    }

    void completionsAreThoseCheckedIn_data()
    {
        QTest::addColumn<int>("shell");
        QTest::addColumn<QString>("file");
        QTest::newRow("bash") << int(Shell::Bash) << "completions/arena.bash";
        QTest::newRow("zsh") << int(Shell::Zsh) << "completions/_arena";
        QTest::newRow("fish") << int(Shell::Fish) << "completions/arena.fish";
    }
    void completionsAreThoseCheckedIn()
    {
        QFETCH(int, shell);
        QFETCH(QString, file);
        const CommandLine commandLine;
        const std::string generated = completions(commandLine.description(), static_cast<Shell>(shell));
        QVERIFY2(fileText(qPrintable(file)) == QString::fromStdString(generated),
                 qPrintable("run: arena completions " + QString(QTest::currentDataTag()) + " > packaging/" + file));
    }

    void bashCompletes_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QStringList>("offered");
        QTest::newRow("commands") << "arena jud" << QStringList("judge");
        QTest::newRow("options") << "arena judge --sto" << QStringList("--stop-at-first");
        QTest::newRow("values") << "arena judge --policy e" << QStringList("enforce");
        QTest::newRow("actions") << "arena images re" << QStringList("remove");
        QTest::newRow("global values") << "arena --sandbox d" << QStringList("docker");
    }
    void bashCompletes()
    {
        QFETCH(QString, line);
        QFETCH(QStringList, offered);
        const QStringList words = line.split(' ');
        QProcess bash;
        bash.setWorkingDirectory("/");
        bash.start("bash",
                   {"--norc", "-c",
                    "source " CA_SOURCE_DIR "/packaging/completions/arena.bash; COMP_WORDS=(" + line
                        + "); COMP_CWORD=" + QString::number(words.size() - 1) + R"(; _arena; printf '%s\n' "${COMPREPLY[@]}")"});
        QVERIFY(bash.waitForFinished(60000));
        QCOMPARE(QString::fromUtf8(bash.readAllStandardOutput()).split('\n', Qt::SkipEmptyParts), offered);
    }

    void theManualKnowsEveryCommandAndOption()
    {
        const QString manual = fileText("man/arena.1").replace("\\-", "-");
        const CommandLine commandLine;
        for (const CLI::App* command : commandLine.description().get_subcommands([](const CLI::App*) { return true; })) {
            QVERIFY2(manual.contains(QString::fromStdString(command->get_name())), command->get_name().c_str());
            for (const CLI::Option* option : command->get_options()) {
                for (const std::string& name : option->get_lnames()) {
                    QVERIFY2(manual.contains(QString::fromStdString("--" + name)), (command->get_name() + " --" + name).c_str());
                }
            }
        }
    }
};

QTEST_GUILESS_MAIN(CommandLineTest)
#include "command_line_test.moc"
