// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// The rules of the house, applied to the house.
#include "core/base/files.h"
#include "tests/architecture/house_rules.h"

#include <QtTest>

#include <algorithm>

using namespace ca;
namespace fs = std::filesystem;

namespace {

house::Tree readTree(const fs::path& root)
{
    house::Tree tree;
    for (const char* top : {"core", "sandbox", "app", "tests"}) {
        for (const auto& entry : fs::recursive_directory_iterator(root / top)) {
            const std::string kind = entry.path().extension().string();
            if (!entry.is_regular_file() || (kind != ".h" && kind != ".cpp" && entry.path().filename() != "CMakeLists.txt")) {
                continue;
            }
            const auto text = readFile(entry.path(), mib(4));
            tree.push_back({entry.path().lexically_relative(root).generic_string(), text.value_or(std::string())});
        }
    }
    std::sort(tree.begin(), tree.end(), [](const auto& a, const auto& b) { return a.path < b.path; });
    return tree;
}

} // namespace

class ArchitectureTest : public QObject {
    Q_OBJECT

private slots:
    void theHouseKeepsItsRules()
    {
        const house::Tree tree = readTree(CA_SOURCE_DIR);
        QVERIFY(tree.size() > 50); // the tree was found
        const auto broken = house::brokenRules(tree);
        for (const std::string& rule : broken) {
            qWarning("%s", rule.c_str());
        }
        QCOMPARE(broken.size(), std::size_t{0});
    }
};

QTEST_GUILESS_MAIN(ArchitectureTest)
#include "architecture_test.moc"
