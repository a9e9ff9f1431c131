// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// Every problem in problems/ is a package that we read ourselves, and as complete as we ask of one.
#include "core/package/languages.h"
#include "core/package/package.h"

#include <QTest>

#include <algorithm>
#include <fstream>
#include <set>

using namespace ca;
namespace fs = std::filesystem;

namespace {

std::vector<fs::path> folders()
{
    std::vector<fs::path> found;
    for (const fs::directory_entry& entry : fs::directory_iterator(CA_SOURCE_DIR "/problems")) {
        if (entry.is_directory()) {
            found.push_back(entry.path());
        }
    }
    std::sort(found.begin(), found.end());
    return found;
}

bool endsWithNewline(const fs::path& file)
{
    std::ifstream stream(file, std::ios::binary);
    const std::string text{std::istreambuf_iterator<char>(stream), {}};
    return text.ends_with('\n') && text.find('\r') == std::string::npos;
}

} // namespace

class BundledProblemsTest : public QObject {
    Q_OBJECT

private slots:
    void thereAreSome();
    void eachIsGood_data();
    void eachIsGood();
    void eachHasSubmissions_data() { eachIsGood_data(); }
    void eachHasSubmissions();
};

void BundledProblemsTest::thereAreSome()
{
    QVERIFY(folders().size() >= 5);
}

void BundledProblemsTest::eachIsGood_data()
{
    QTest::addColumn<QString>("folder");
    for (const fs::path& folder : folders()) {
        QTest::newRow(folder.filename().c_str()) << QString::fromStdString(folder.string());
    }
}

void BundledProblemsTest::eachIsGood()
{
    QFETCH(QString, folder);
    const auto problem = readPackage(folder.toStdString());
    QVERIFY2(problem, problem ? "" : problem.error().what.c_str());
    QVERIFY(!problem->title.empty());
    QVERIFY(!problem->difficulty.empty());
    QVERIFY(!problem->tags.empty());
    QVERIFY(problem->limitsGiven);
    QVERIFY(fs::exists(problem->folder / "statement/problem.en.md"));
    QVERIFY(fs::exists(problem->folder / "generators/generate.py"));
    const auto samples =
        std::count_if(problem->tests.begin(), problem->tests.end(), [](const TestCase& test) { return test.sample; });
    QVERIFY(samples >= 2);
    QVERIFY(problem->tests.size() - static_cast<std::size_t>(samples) >= 10);
    for (const TestCase& test : problem->tests) {
        QVERIFY2(endsWithNewline(test.input.file()) && endsWithNewline(test.answer.file()), test.name.c_str());
    }
}

void BundledProblemsTest::eachHasSubmissions()
{
    QFETCH(QString, folder);
    const auto languages = Languages::read(CA_SOURCE_DIR "/resources/languages.json");
    QVERIFY(languages);
    const auto submissions = readExpectedSubmissions(folder.toStdString());
    QVERIFY2(submissions, submissions ? "" : submissions.error().what.c_str());
    std::set<std::string> accepted;
    std::size_t wrong = 0;
    for (const ExpectedSubmission& submission : *submissions) {
        const std::string extension = submission.file.extension().string();
        const auto language = languages->byExtension(extension.empty() ? extension : extension.substr(1));
        QVERIFY2(language, submission.file.c_str());
        if (submission.permitted.front() == Verdict::Accepted) {
            accepted.insert(language->id);
        } else if (submission.permitted.front() == Verdict::WrongAnswer) {
            ++wrong;
        }
    }
    for (const char* id : {"python", "javascript", "java", "cpp"}) {
        QVERIFY2(accepted.contains(id), id);
    }
    QVERIFY(wrong >= 2);
}

QTEST_GUILESS_MAIN(BundledProblemsTest)
#include "bundled_problems_test.moc"
