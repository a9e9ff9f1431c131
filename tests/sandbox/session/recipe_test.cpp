// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "core/base/files.h"
#include "sandbox/session/debian_sources.h"
#include "sandbox/session/recipe.h"

#include <QTest>

#include <algorithm>
#include <filesystem>
#include <map>
#include <set>

namespace {

namespace fs = std::filesystem;
using Tree = std::map<std::string, std::string>;

/// A folder of files, as text in the test.
class Folder {
public:
    explicit Folder(const Tree& tree) : m_folder(ca::TemporaryFolder::create("codearena-recipe-test").value())
    {
        for (const auto& [name, content] : tree) {
            write(name, content);
        }
    }
    void write(const std::string& name, const std::string& content) const
    {
        fs::create_directories((path() / name).parent_path());
        QVERIFY(ca::writeFileAtomically(path() / name, content));
    }
    [[nodiscard]] const fs::path& path() const { return m_folder.path(); }

private:
    ca::TemporaryFolder m_folder;
};

const Tree kRecipes{{"layout.sh", "layout"},
                    {"finish.sh", "finish"},
                    {"seccomp.json", "{}"},
                    {"cpp/lesson.h", "int x;"},
                    {"cpp/recipe.txt", "# C++\nwith lesson.h\npackages  g++-12 mold\npackages libc6\nprograms g++ as\ndrop usr/lib/*.a etc/[!s]*\n"},
                    {"cpp/setup.sh", "set -eu\n"},
                    {"c/recipe.txt", "shares cpp\n"}};

QByteArray hashWith(const Tree& changes)
{
    Tree tree = kRecipes;
    for (const auto& [name, content] : changes) {
        tree[name] = content;
    }
    const Folder folder(tree);
    const auto recipe = ca::readRecipe(folder.path() / "cpp");
    return recipe ? QByteArray::fromStdString(recipe->hash) : QByteArray("unreadable");
}

} // namespace

class RecipeTest final : public QObject {
    Q_OBJECT

private slots:
    void readsWhatTheTextSays()
    {
        const Folder folder(kRecipes);
        const auto recipe = ca::readRecipe(folder.path() / "cpp");
        QVERIFY(recipe);
        QCOMPARE(recipe->name, std::string("cpp"));
        QCOMPARE(recipe->packages, (std::vector<std::string>{"g++-12", "mold", "libc6"}));
        QCOMPARE(recipe->programs, (std::vector<std::string>{"g++", "as"}));
        QCOMPARE(recipe->drop, (std::vector<std::string>{"usr/lib/*.a", "etc/[!s]*"}));
        QCOMPARE(recipe->image(), std::string("codearena/cpp"));
        const std::vector<std::pair<std::string, std::string>> files{{"layout.sh", "layout"}, {"finish.sh", "finish"}, {"setup.sh", "set -eu\n"}, {"lesson.h", "int x;"}};
        QCOMPARE(recipe->files, files);
    }

    void aSharedRootIsTheOthersUnderAnotherName()
    {
        const Folder folder(kRecipes);
        const auto cpp = ca::readRecipe(folder.path() / "cpp");
        const auto c = ca::readRecipe(folder.path() / "c");
        QVERIFY(cpp && c);
        QCOMPARE(c->image(), std::string("codearena/c"));
        QCOMPARE(c->rootImage(), cpp->rootImage());
        QCOMPARE(c->hash, cpp->hash);
        QCOMPARE(c->files, cpp->files);
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("says");
        QTest::newRow("an unknown keyword") << QByteArray("packages a\nporgrams b\n") << QByteArray("line 2: \"porgrams\"");
        QTest::newRow("a shell in a package") << QByteArray("packages a;reboot\nprograms b\n") << QByteArray("\"a;reboot\"");
        QTest::newRow("an option as a package") << QByteArray("packages --force\nprograms b\n") << QByteArray("\"--force\"");
        QTest::newRow("a pattern as a program") << QByteArray("packages a\nprograms b*\n") << QByteArray("\"b*\"");
        QTest::newRow("a substitution in a pattern") << QByteArray("packages a\nprograms b\ndrop $(id)\n") << QByteArray("\"$(id)\"");
        QTest::newRow("a pattern above the root") << QByteArray("packages a\nprograms b\ndrop usr/../../etc\n") << QByteArray("\"usr/../../etc\"");
        QTest::newRow("an absolute pattern") << QByteArray("packages a\nprograms b\ndrop /etc\n") << QByteArray("\"/etc\"");
        QTest::newRow("no packages") << QByteArray("programs b\n") << QByteArray("no packages");
        QTest::newRow("no programs") << QByteArray("packages a\n") << QByteArray("no programs");
        QTest::newRow("a file that is not there") << QByteArray("packages a\nprograms b\nwith lesson.h\n") << QByteArray("lesson.h");
        QTest::newRow("a file elsewhere") << QByteArray("packages a\nprograms b\nwith ../cpp/lesson.h\n") << QByteArray("\"../cpp/lesson.h\"");
        QTest::newRow("sharing with nobody") << QByteArray("shares pascal\n") << QByteArray("pascal");
        QTest::newRow("sharing with one that shares") << QByteArray("shares c\n") << QByteArray("has its own");
    }
    void refuses()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, says);
        const Folder folder(kRecipes);
        folder.write("odd/recipe.txt", text.toStdString());
        const auto recipe = ca::readRecipe(folder.path() / "odd");
        QVERIFY(!recipe);
        QVERIFY2(recipe.error().what.find(says.toStdString()) != std::string::npos, recipe.error().what.c_str());
    }

    void theHashFollowsWhatMakesTheRoot_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<bool>("changes");
        QTest::newRow("another package") << QByteArray("cpp/recipe.txt") << QByteArray("packages g++-13\nprograms g++ as\n") << true;
        QTest::newRow("the recipe's script") << QByteArray("cpp/setup.sh") << QByteArray("set -e\n") << true;
        QTest::newRow("a script of all recipes") << QByteArray("finish.sh") << QByteArray("end") << true;
        QTest::newRow("what the script reads") << QByteArray("cpp/lesson.h") << QByteArray("int y;") << true;
        QTest::newRow("a comment") << QByteArray("cpp/recipe.txt")
                                   << QByteArray("packages g++-12 mold libc6\nprograms g++ as\n# why\nwith lesson.h\ndrop usr/lib/*.a etc/[!s]*\n")
                                   << false;
        QTest::newRow("a self-test") << QByteArray("cpp/selftest.cpp") << QByteArray("int main() {}") << false;
        QTest::newRow("the seccomp profile") << QByteArray("seccomp.json") << QByteArray("[]") << false;
        QTest::newRow("another recipe") << QByteArray("go/recipe.txt") << QByteArray("packages golang\nprograms go\n") << false;
    }
    void theHashFollowsWhatMakesTheRoot()
    {
        QFETCH(QByteArray, file);
        QFETCH(QByteArray, content);
        QFETCH(bool, changes);
        const QByteArray before = hashWith({});
        QCOMPARE(before.size(), 16);
        QCOMPARE(hashWith({{file.toStdString(), content.toStdString()}}) != before, changes);
    }

    void ourRecipesRead_data()
    {
        QTest::addColumn<QByteArray>("name");
        for (const auto& folder : fs::directory_iterator(CA_SOURCE_DIR "/sandbox/images")) {
            if (folder.is_directory()) {
                const std::string name = folder.path().filename().string();
                QTest::newRow(name.c_str()) << QByteArray::fromStdString(name);
            }
        }
    }
    void ourRecipesRead()
    {
        QFETCH(QByteArray, name);
        const auto recipe = ca::readRecipe(fs::path(CA_SOURCE_DIR "/sandbox/images") / name.toStdString());
        QVERIFY2(recipe, recipe ? "" : recipe.error().what.c_str());
        const std::set<std::string> shells{"sh", "bash", "dash", "perl", "busybox"};
        QVERIFY(std::none_of(recipe->programs.begin(), recipe->programs.end(), [&](const auto& p) { return shells.contains(p); }));
        QVERIFY(std::any_of(recipe->files.begin(), recipe->files.end(), [](const auto& file) { return file.first == "finish.sh"; }));
    }

    void findsDebiansMirrors_data()
    {
        const std::string sources = "Types: deb\nURIs: http://mirror.example/debian\nSuites: bookworm bookworm-updates\nComponents: main\n";
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("main");
        QTest::addColumn<QByteArray>("security");
        const QByteArray usual; // nothing of ours: left to the tool
        const QByteArray usualSecurity;
        const QByteArray mirror = "deb http://mirror.example/debian bookworm main";
        QTest::newRow("nothing configured") << QByteArray("sources.list") << QByteArray() << usual << usualSecurity;
        QTest::newRow("one line") << QByteArray("sources.list") << QByteArray("deb http://mirror.example/debian bookworm main contrib # ours\n")
                                  << mirror << usualSecurity;
        QTest::newRow("a line with options") << QByteArray("sources.list.d/a.list")
                                             << QByteArray("deb [arch=amd64 signed-by=/k.gpg] http://mirror.example/debian bookworm main\n")
                                             << mirror << usualSecurity;
        QTest::newRow("a stanza") << QByteArray("sources.list.d/debian.sources") << QByteArray::fromStdString(sources) << mirror << usualSecurity;
        QTest::newRow("two stanzas") << QByteArray("sources.list.d/debian.sources")
                                     << QByteArray::fromStdString(sources + "\nTypes: deb\nURIs: http://mirror.example/safe\nSuites: bookworm-security\nComponents: main")
                                     << mirror << QByteArray("deb http://mirror.example/safe bookworm-security main");
        QTest::newRow("a disabled stanza") << QByteArray("sources.list.d/debian.sources") << QByteArray::fromStdString(sources + "Enabled: no\n")
                                           << usual << usualSecurity;
        QTest::newRow("a commented line") << QByteArray("sources.list") << QByteArray("# deb http://mirror.example/debian bookworm main\n")
                                          << usual << usualSecurity;
        QTest::newRow("a third party") << QByteArray("sources.list.d/node.list") << QByteArray("deb https://node.example/node_20.x nodistro main\n")
                                       << usual << usualSecurity;
        QTest::newRow("another release") << QByteArray("sources.list") << QByteArray("deb http://mirror.example/debian trixie main\n") << usual
                                         << usualSecurity;
        QTest::newRow("a disc") << QByteArray("sources.list") << QByteArray("deb cdrom:[x]/ bookworm main\ndeb file:/mnt bookworm main\n") << usual
                                << usualSecurity;
        QTest::newRow("sources only") << QByteArray("sources.list") << QByteArray("deb-src http://mirror.example/debian bookworm main\n") << usual
                                      << usualSecurity;
        QTest::newRow("an editor's copy") << QByteArray("sources.list.d/debian.sources.bak") << QByteArray::fromStdString(sources) << usual
                                          << usualSecurity;
    }
    void findsDebiansMirrors()
    {
        QFETCH(QByteArray, file);
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, main);
        QFETCH(QByteArray, security);
        const Folder etc(Tree{{file.toStdString(), text.toStdString()}});
        const auto lines = ca::debianSources(etc.path(), "bookworm");
        QCOMPARE(lines.size(), std::size_t((main.isEmpty() ? 0 : 2) + (security.isEmpty() ? 0 : 1)));
        QCOMPARE(lines.empty() ? QByteArray() : QByteArray::fromStdString(lines.front()), main);
        if (!security.isEmpty()) {
            QCOMPARE(QByteArray::fromStdString(lines.back()), security);
        }
    }
};

QTEST_GUILESS_MAIN(RecipeTest)
#include "recipe_test.moc"
