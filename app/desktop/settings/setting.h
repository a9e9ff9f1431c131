// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
// Every setting of the desktop, declared once: its key, type, default, its words and where it is shown.
#pragma once

#include <QString>
#include <QVariant>

#include <vector>

namespace ca {

/// The keys, so that the compiler finds a wrong one.
namespace key {
inline constexpr const char* kTheme = "look/theme";            // dark, light, system
inline constexpr const char* kTextSize = "look/textSize";      // percent
inline constexpr const char* kInterface = "look/interface";    // system, or a language as QLocale names it
inline constexpr const char* kShowTimer = "look/timer";
inline constexpr const char* kLanguage = "code/language";      // the one last chosen, an id of languages.json
inline constexpr const char* kCodeFont = "code/font";          // a family; empty: the one that comes with the program
inline constexpr const char* kCodeSize = "code/size";          // points
inline constexpr const char* kTabWidth = "code/tabWidth";      // auto: the language's own; columns
inline constexpr const char* kWrap = "code/wrap";
inline constexpr const char* kAutoClose = "code/autoClose";
inline constexpr const char* kCompletion = "code/completion";
inline constexpr const char* kWhitespace = "code/whitespace";
inline constexpr const char* kRuler = "code/ruler";            // column; 0: none
inline constexpr const char* kStopAtFailure = "run/stopAtFirstFailure";
inline constexpr const char* kPolicy = "run/policy";           // off, warn, enforce
inline constexpr const char* kJudgePlace = "run/place";        // auto, here, server: see judge_place.h
inline constexpr const char* kFolders = "problems/folders";    // of further packages
inline constexpr const char* kSandbox = "sandbox/kind";        // auto, docker, embedded
inline constexpr const char* kEngineAddress = "sandbox/engineAddress";
inline constexpr const char* kWarm = "sandbox/warm";           // containers kept ready
} // namespace key

struct SettingOption {
    QString value;
    const char* label; // to be translated in the context "Settings"
};

struct Setting {
    enum class Kind {
        Switch,
        Number,
        Text,
        Choice,
        Offered, // a text, of those that the page is offered when it is made
        Folders,
    };

    const char* key = "";
    Kind kind = Kind::Switch;
    QVariant fallback;
    const char* label = "";   // to be translated in the context "Settings", like the others
    const char* section = ""; // of the settings page
    const char* hint = "";    // a sentence below it; may be empty
    std::vector<SettingOption> options = {}; // of a Choice
    int least = 0;                           // of a Number
    int most = 0;
    const char* unit = "";      // of a Number
    const char* leastWord = ""; // shown instead of the least Number; may be empty
    bool atStart = false;       // is read once: what is changed counts from the next start on
};

[[nodiscard]] const std::vector<Setting>& settingsTable();
/// Null when there is none.
[[nodiscard]] const Setting* findSetting(const QString& key);
/// The value as the setting's type, within its limits and options; invalid when it cannot be made to fit.
[[nodiscard]] QVariant fitting(const Setting& setting, const QVariant& value);

} // namespace ca
