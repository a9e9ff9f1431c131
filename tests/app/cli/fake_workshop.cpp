// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "tests/app/cli/fake_workshop.h"

#include "core/base/files.h"

#include <sstream>

namespace ca::cli {

namespace {

ScriptedRun sumOfInput(const RunSpec& spec)
{
    std::istringstream numbers(wholeOf(spec.input));
    long sum = 0;
    for (long number = 0; numbers >> number;) {
        sum += number;
    }
    return ScriptedRun::prints(std::to_string(sum) + "\n");
}

class FakeWorkshop final : public Workshop {
public:
    FakeWorkshop(FakeWorld& world, const WorkshopConfig& config)
        : m_world(world)
        , m_engine(config.engine, world.sessions, m_clock)
    {
    }

    [[nodiscard]] const Languages& languages() const override { return m_world.languages; }
    [[nodiscard]] Engine& engine() override { return m_engine; }
    [[nodiscard]] SessionFactory& sessions() override { return m_world.sessions; }
    [[nodiscard]] Result<std::unique_ptr<SessionFactory>> factory(SandboxChoice, unsigned) override
    {
        return std::make_unique<FakeSessionFactory>(m_world.script);
    }
    [[nodiscard]] ImageShelf& images() override { return m_world.shelf; }
    [[nodiscard]] std::vector<Finding> examine() override { return m_world.findings; }
    [[nodiscard]] const std::filesystem::path& recipes() const override { return m_world.recipes; }
    [[nodiscard]] ProblemPlaces problemPlaces() const override { return m_world.problemPlaces; }

private:
    FakeWorld& m_world;
    SystemClock m_clock;
    Engine m_engine;
};

} // namespace

Result<void> FakeShelf::build(const Language& language, ImageSource source, const Progress& progress, std::stop_token)
{
    calls.push_back(std::string(source == ImageSource::Registry ? "registry " : "debian ") + language.id);
    progress({"Fetching packages", 0.5});
    progress({"Fetching packages", 0.6});
    progress({"Packing", -1});
    const auto failure = failures.find(language.id);
    return failure == failures.end() ? Result<void>{} : fail(failure->second);
}

Result<void> FakeShelf::remove(const Language& language)
{
    calls.push_back("remove " + language.id);
    const auto failure = failures.find(language.id);
    return failure == failures.end() ? Result<void>{} : fail(failure->second);
}

FakeWorld::FakeWorld()
    : languages(*Languages::read(std::filesystem::path(CA_SOURCE_DIR) / "resources/languages.json"))
    , sessions([this](const RunSpec& spec, const std::map<std::string, std::string>& files) { return script(spec, files); })
    , recipes(std::filesystem::path(CA_SOURCE_DIR) / "sandbox/images")
    , script([](const RunSpec& spec, const std::map<std::string, std::string>&) { return sumOfInput(spec); })
{
}

std::string wholeOf(const Content& content)
{
    return content.text() ? *content.text() : readFile(content.file(), mib(1)).value_or(std::string());
}

std::unique_ptr<Workshop> makeFakeWorkshop(FakeWorld& world, const WorkshopConfig& config)
{
    world.config = config;
    return std::make_unique<FakeWorkshop>(world, config);
}

Outcome runArena(FakeWorld& world, const std::vector<std::string>& words, Interruption& interruption, int input,
                 ConsoleTraits traits)
{
    std::vector<const char*> argv{"arena"};
    for (const std::string& word : words) {
        argv.push_back(word.c_str());
    }
    CapturedConsole out(traits);
    CapturedConsole err;
    const int exitCode = arena(
        static_cast<int>(argv.size()), argv.data(), {out.console(), err.console(), interruption, input},
        [&world](const WorkshopConfig& config) -> Result<std::unique_ptr<Workshop>> { return makeFakeWorkshop(world, config); });
    return {exitCode, out.text(), err.text()};
}

} // namespace ca::cli
