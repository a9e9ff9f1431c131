// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/server/tokens.h"
#include "core/base/files.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace ca;
using namespace ca::server;
namespace fs = std::filesystem;

class TokensTest : public QObject {
    Q_OBJECT

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void areKnownAfterwardsAndNowhereToBeRead()
    {
        auto book = TokenBook::open(file());
        QVERIFY(book && book->holders().empty());
        const auto token = book->add("anna", Role::Teacher);
        QVERIFY(token && token->size() > 50);
        QVERIFY(*book->add("ben", Role::Student) != *token);
        QVERIFY(readFile(file(), mib(1))->find(token->substr(3)) == std::string::npos);
        QCOMPARE(fs::status(file()).permissions(), fs::perms::owner_read | fs::perms::owner_write);
        const auto again = TokenBook::open(file());
        QCOMPARE(again->holders().size(), std::size_t(2));
        QCOMPARE(again->roleOf(*token), std::optional(Role::Teacher));
        QCOMPARE(again->roleOf("ca_guess"), std::optional<Role>());
        QCOMPARE(again->roleOf(again->holders()[0].hash), std::optional<Role>()); // who reads the file gets nowhere
        QCOMPARE(again->roleOf(""), std::optional<Role>());
    }

    void names_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("empty") << "";
        QTest::newRow("spaces") << "a b";
        QTest::newRow("line") << "a\nb teacher 00";
        QTest::newRow("comment") << "#a";
        QTest::newRow("long") << QString(65, 'x');
        QTest::newRow("taken") << "anna";
    }

    void names()
    {
        QFETCH(QString, name);
        auto book = TokenBook::open(file());
        QVERIFY(book->add("anna", Role::Teacher).has_value());
        QVERIFY(!book->add(name.toStdString(), Role::Student).has_value());
        QCOMPARE(TokenBook::open(file())->holders().size(), std::size_t(1));
    }

    void aDamagedBookIsRefused()
    {
        fs::create_directories(file().parent_path());
        QVERIFY(writeFileAtomically(file(), "# fine\nanna teacher\n").has_value());
        const auto book = TokenBook::open(file());
        QVERIFY(!book);
        QVERIFY(book.error().what.find("line 2") != std::string::npos);
    }

    void whatChangesCountsAtOnce()
    {
        TokenReader reader(file());
        auto book = TokenBook::open(file());
        const auto token = book->add("anna", Role::Teacher);
        QCOMPARE(reader.roleOf(*token), std::optional(Role::Teacher));
        QVERIFY(book->remove("anna").has_value());
        fs::last_write_time(file(), fs::last_write_time(file()) + std::chrono::seconds(1)); // clocks of file systems are coarse
        QCOMPARE(reader.roleOf(*token), std::optional<Role>());
        QVERIFY(!book->remove("anna").has_value());
    }

private:
    [[nodiscard]] fs::path file() const { return m_folder->filePath("deep/tokens").toStdString(); }
    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TokensTest)
#include "tokens_test.moc"
