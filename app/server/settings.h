// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// Everything that whoever runs the server decides, as values. The words for it are in command_line.cpp.
#pragma once

#include "app/compose/workshop.h"
#include "app/server/http/http_options.h"
#include "app/server/ledger/retention.h"
#include "core/base/result.h"
#include "core/model/judging.h"

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace ca::server {

enum class LogForm : std::uint8_t { Text, Json };
enum class LogLevel : std::uint8_t { Debug, Info, Warn, Error, Off };

struct ServerSettings {
    std::filesystem::path data; // empty: the user's own
    RetentionRules::Days keepSubmissions = RetentionRules().submissions; // 0: for ever
    RetentionRules::Days keepDetails = RetentionRules().details;
    std::vector<std::filesystem::path> problems;
    bool hasBundledProblems = true;

    // Listening
    std::string listen = "127.0.0.1";
    std::uint16_t port = 3000;
    std::uint16_t socketPort = 3001;
    std::filesystem::path certificate;
    std::filesystem::path key;
    std::vector<std::string> proxies;
    std::vector<std::string> hostNames; // see RestOptions
    std::size_t connections = Allowance().connections;
    std::size_t connectionsPerAddress = Allowance().connectionsPerAddress;
    std::size_t mostBody = ReadLimits().body.count();
    std::size_t mostHead = ReadLimits().head.count();

    // Who may do what
    std::vector<std::string> origins{"http://localhost:5173"};
    std::size_t submissionsPerSession = 5;
    std::size_t submissionsPerAddress = 300;
    std::size_t runsPerSession = 20;
    std::size_t mostCode = 10'000; // see wire::CodeRules
    bool needsToken = false;
    bool hidesCode = false;

    // Other programs' APIs
    bool hasCodeEngine = true;
    bool hasCodeVault = true;
    bool hasCodeCrusher = true;
    PolicyMode codeVaultPolicy = PolicyMode::Enforce;

    // Custom runs, those whose end is waited for and those that are followed
    std::size_t runs = 16; // at a time
    std::chrono::seconds runTime{2}; // of computing
    std::size_t runOutput = 8192; // KiB of each stream
    std::size_t streamedRuns = 16; // at a time; 0: there are none
    std::size_t streamedRunsOfSession = 2;
    std::chrono::seconds streamedRunTime{10};
    std::chrono::seconds streamedRunWall{300}; // on the clock
    std::size_t streamedRunOutput = 768; // KiB of each stream

    // Judging
    SandboxChoice sandbox = SandboxChoice::Auto;
    std::string engineAddress;
    std::filesystem::path sandboxData;
    std::filesystem::path resources;
    unsigned judges = 0; // 0: as many as there are cores; see noJudges
    bool noJudges = false; // others do it: codearena-server --worker
    unsigned warm = 1;
    std::size_t mostWaiting = 1000;
    std::chrono::seconds grace{20};

    LogForm logForm = LogForm::Text;
    LogLevel logLevel = LogLevel::Info;

    bool isWorker = false;
    bool isForConformance = false;
};

/// What cannot work, told before anything is opened: one sentence that names the option.
[[nodiscard]] Result<void> check(const ServerSettings& settings);

} // namespace ca::server
