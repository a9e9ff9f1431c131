// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "tests/app/server/service/service_fixture.h"

#include <cstdlib>
#include <iostream>

namespace ca::server::fixture {

namespace fs = std::filesystem;

namespace {

constexpr auto kGenerous = std::chrono::seconds(60);

template <class T> T must(Result<T> result)
{
    if (!result) {
        std::cerr << result.error().what << std::endl;
        std::abort();
    }
    if constexpr (!std::is_void_v<T>) {
        return std::move(*result);
    }
}

void write(const fs::path& file, const std::string& text)
{
    fs::create_directories(file.parent_path());
    must(writeFileAtomically(file, text));
}

void writeTest(const fs::path& package, const std::string& name, const std::string& input, const std::string& answer)
{
    write(package / "data" / (name + ".in"), input + "\n");
    write(package / "data" / (name + ".ans"), answer + "\n");
}

void writeDoubling(const fs::path& package)
{
    write(package / "problem.yaml", std::string("problem_format_version: 2025-09\nname: Doubling numbers\nuuid: ") + kDoubling
              + "\nlicense: cc0\nlimits:\n  time_limit: 1\n  memory: 64\nlanguages: [python3, cpp, java]\n"
                "codearena:\n  difficulty: easy\n  tags: [math, first-steps]\n");
    write(package / "problem_statement" / "problem.en.md", "Print twice the number.\n");
    write(package / "statement" / "problem.en.md", "Print twice the number.\n");
    writeTest(package, "sample/1", "21", "42");
    writeTest(package, "secret/1", kHiddenInput, kHiddenAnswer);
    writeTest(package, "secret/2", "3", "6");
}

void writeSum(const fs::path& package)
{
    write(package / "problem.yaml", std::string("problem_format_version: 2025-09\nname: Sum\nuuid: ") + kSum
              + "\nlicense: cc0\ncodearena:\n  difficulty: medium\n  signature: \"sum_of(numbers: int[]) -> int\"\n");
    write(package / "statement" / "problem.en.md", "Add them.\n");
    writeTest(package, "sample/1", "{\"numbers\": [1, 2]}", "3");
    writeTest(package, "secret/1", std::string("{\"numbers\": [") + kHiddenInput + "]}", kHiddenInput);
}

std::string sourceIn(const std::map<std::string, std::string>& files)
{
    std::string all;
    for (const auto& [path, text] : files) {
        all += path.find("solution") != std::string::npos || path.find("Main") != std::string::npos ? text : std::string();
    }
    return all;
}

std::string inputOf(const RunSpec& spec)
{
    return spec.input.text() ? *spec.input.text() : must(readFile(spec.input.file(), mib(1)));
}

ScriptedRun stopped(StopCause cause, int exitCode = 0)
{
    RunOutcome outcome;
    outcome.stop = cause;
    outcome.exitCode = exitCode;
    outcome.cpu = std::chrono::milliseconds(7);
    outcome.memory = mib(9);
    return ScriptedRun::ends(outcome);
}

} // namespace

void writeProblems(const fs::path& folder)
{
    writeDoubling(folder / "doubling");
    writeSum(folder / "sum");
    write(folder / "broken" / "problem.yaml", "name: [\n");
}

ScriptedRun play(const RunSpec& spec, const std::map<std::string, std::string>& files)
{
    if (spec.kind == RunKind::Compile) {
        return {};
    }
    const std::string source = sourceIn(files);
    const std::string input = inputOf(spec);
    const auto says = [&](const char* word) { return source.find(word) != std::string::npos; };
    if (says("loop")) {
        return stopped(StopCause::CpuLimit);
    }
    if (says("eat")) {
        return stopped(StopCause::MemoryLimit);
    }
    if (says("echo")) {
        ScriptedRun run = stopped(StopCause::Exited, 3);
        run.chunks = {{Stream::Out, input}, {Stream::Err, "ValueError: " + input}};
        return run;
    }
    return ScriptedRun::prints(says("double") ? std::to_string(2 * std::atoi(input.c_str())) + "\n" : "0 and " + input);
}

House::House(HouseOptions options)
    : folder(must(TemporaryFolder::create("ca-house")))
    , languages(must(Languages::read(fs::path(CA_SOURCE_DIR) / "resources" / "languages.json")))
    , sessions(play)
    , ledger(must(SqliteLedger::open(folder.path() / "data", {.mostWaiting = options.mostWaiting})))
    , shelf([this] {
        writeProblems(folder.path() / "problems");
        ShelfOptions shelfOptions;
        shelfOptions.folders = {folder.path() / "problems"};
        shelfOptions.languages = {"python", "cpp"};
        return shelfOptions;
    }())
    , engine({.runners = 2}, sessions, clock)
{
    if (options.judges) {
        judges = std::make_unique<Judges>(JudgesOptions{.owner = "house"}, *ledger, engine, clock, preparationFrom(shelf, languages));
    }
    ServiceOptions serviceOptions;
    serviceOptions.runs = options.runs;
    service = std::make_unique<JudgingService>(serviceOptions, ServiceParts{*ledger, shelf, languages, judges.get(), &engine});
}

House::~House() = default;

wire::SubmissionView House::judged(const wire::SubmitRequest& request)
{
    const auto receipt = service->submit(request);
    if (!receipt) {
        std::cerr << "refused: " << receipt.error().message << std::endl;
        std::abort();
    }
    Told told;
    const auto watch = service->watch(receipt->submissionId, 0, told.listener());
    (void)told.all();
    return *must(service->submission(receipt->submissionId));
}

Service::Listener Told::listener()
{
    return [this](const Event& event) {
        const std::lock_guard lock(m_mutex);
        m_events.push_back(event);
        m_completed |= std::holds_alternative<wire::CompletedEvent>(event.what);
        m_changed.notify_all();
    };
}

std::vector<Event> Told::all()
{
    std::unique_lock lock(m_mutex);
    m_changed.wait_for(lock, kGenerous, [this] { return m_completed; });
    return m_events;
}

std::string jsonOf(const Event& event)
{
    return std::visit([](const auto& what) { return wire::toJson(what); }, event.what);
}

} // namespace ca::server::fixture
