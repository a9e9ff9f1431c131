// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/desktop/settings/setting.h"

#include <QCoreApplication>

#include <algorithm>

namespace ca {

namespace {

using Kind = Setting::Kind;

constexpr const char* kLook = QT_TRANSLATE_NOOP("Settings", "Look");
constexpr const char* kCode = QT_TRANSLATE_NOOP("Settings", "Code");
constexpr const char* kRun = QT_TRANSLATE_NOOP("Settings", "Run and submit");
constexpr const char* kProblems = QT_TRANSLATE_NOOP("Settings", "Problems");
constexpr const char* kSandbox = QT_TRANSLATE_NOOP("Settings", "Sandbox");

/// Each by its own name, which is the same whatever language is on.
std::vector<SettingOption> interfaceLanguages()
{
    return {{"system", QT_TRANSLATE_NOOP("Settings", "As the system has it")},
            {"en", "English"},
            {"de", "Deutsch"},
            {"es", "Español"},
            {"fr", "Français"},
            {"pt_BR", "Português (Brasil)"},
            {"zh_CN", "简体中文"},
            {"ja", "日本語"},
            {"ru", "Русский"},
            {"hi", "हिन्दी"}};
}

std::vector<Setting> look()
{
    return {
        {.key = key::kTheme, .kind = Kind::Choice, .fallback = "system", .label = QT_TRANSLATE_NOOP("Settings", "Theme"), .section = kLook,
         .options = {{"system", QT_TRANSLATE_NOOP("Settings", "Follow the system")},
                     {"dark", QT_TRANSLATE_NOOP("Settings", "Dark")},
                     {"light", QT_TRANSLATE_NOOP("Settings", "Light")}}},
        {.key = key::kTextSize, .kind = Kind::Number, .fallback = 100, .label = QT_TRANSLATE_NOOP("Settings", "Size of text"), .section = kLook,
         .hint = QT_TRANSLATE_NOOP("Settings", "Of everything but code."), .least = 70, .most = 250,
         .unit = QT_TRANSLATE_NOOP("Settings", "%")},
        {.key = key::kInterface, .kind = Kind::Choice, .fallback = "system",
         .label = QT_TRANSLATE_NOOP("Settings", "Language of the interface"), .section = kLook, .options = interfaceLanguages(),
         .atStart = true},
        {.key = key::kShowTimer, .kind = Kind::Switch, .fallback = true, .label = QT_TRANSLATE_NOOP("Settings", "Show a timer"),
         .section = kLook, .hint = QT_TRANSLATE_NOOP("Settings", "How long the open problem has been open.")},
    };
}

std::vector<Setting> typing()
{
    return {
        {.key = key::kLanguage, .kind = Kind::Offered, .fallback = "python", .label = QT_TRANSLATE_NOOP("Settings", "Language of solutions"),
         .section = kCode, .hint = QT_TRANSLATE_NOOP("Settings", "Every problem opens in it. The list above the editor changes it too.")},
        {.key = key::kTabWidth, .kind = Kind::Choice, .fallback = "auto", .label = QT_TRANSLATE_NOOP("Settings", "Width of indentation"),
         .section = kCode,
         .options = {{"auto", QT_TRANSLATE_NOOP("Settings", "As usual in the language")}, {"2", "2"}, {"3", "3"}, {"4", "4"}, {"8", "8"}}},
        {.key = key::kAutoClose, .kind = Kind::Switch, .fallback = true, .label = QT_TRANSLATE_NOOP("Settings", "Close brackets and quotes"),
         .section = kCode, .hint = QT_TRANSLATE_NOOP("Settings", "The closing one appears when the opening one is typed.")},
        {.key = key::kCompletion, .kind = Kind::Switch, .fallback = true, .label = QT_TRANSLATE_NOOP("Settings", "Offer words while typing"),
         .section = kCode, .hint = QT_TRANSLATE_NOOP("Settings", "When off, they are offered on request only.")},
    };
}

std::vector<Setting> showing()
{
    return {
        {.key = key::kCodeFont, .kind = Kind::Offered, .fallback = "", .label = QT_TRANSLATE_NOOP("Settings", "Font of code"),
         .section = kCode},
        {.key = key::kCodeSize, .kind = Kind::Number, .fallback = 10, .label = QT_TRANSLATE_NOOP("Settings", "Size of code"), .section = kCode,
         .least = 6, .most = 30, .unit = QT_TRANSLATE_NOOP("Settings", "pt")},
        {.key = key::kWrap, .kind = Kind::Switch, .fallback = false, .label = QT_TRANSLATE_NOOP("Settings", "Wrap long lines"),
         .section = kCode},
        {.key = key::kRuler, .kind = Kind::Number, .fallback = 100, .label = QT_TRANSLATE_NOOP("Settings", "Ruler at column"),
         .section = kCode, .hint = QT_TRANSLATE_NOOP("Settings", "A thin line that shows where lines get long."), .least = 0, .most = 200,
         .leastWord = QT_TRANSLATE_NOOP("Settings", "None")},
        {.key = key::kWhitespace, .kind = Kind::Switch, .fallback = false, .label = QT_TRANSLATE_NOOP("Settings", "Show spaces and tabs"),
         .section = kCode},
    };
}

std::vector<Setting> running()
{
    return {
        {.key = key::kStopAtFailure, .kind = Kind::Switch, .fallback = false,
         .label = QT_TRANSLATE_NOOP("Settings", "Stop at the first test that fails"), .section = kRun,
         .hint = QT_TRANSLATE_NOOP("Settings", "The tests behind it are skipped.")},
        {.key = key::kPolicy, .kind = Kind::Choice, .fallback = "warn", .label = QT_TRANSLATE_NOOP("Settings", "Advice about code"),
         .section = kRun,
         .hint = QT_TRANSLATE_NOOP("Settings", "About calls that a contest's judge would refuse. The sandbox protects with or without."),
         .options = {{"off", QT_TRANSLATE_NOOP("Settings", "None")},
                     {"warn", QT_TRANSLATE_NOOP("Settings", "Remark on it")},
                     {"enforce", QT_TRANSLATE_NOOP("Settings", "Refuse to run")}}},
        {.key = key::kJudgePlace, .kind = Kind::Choice, .fallback = "auto", .label = QT_TRANSLATE_NOOP("Settings", "Where to judge"),
         .section = kRun,
         .hint = QT_TRANSLATE_NOOP("Settings", "By itself, a server's problem goes to its server and your own problems stay on this machine."),
         .options = {{"auto", QT_TRANSLATE_NOOP("Settings", "Wherever the problem is from")},
                     {"here", QT_TRANSLATE_NOOP("Settings", "On this machine")},
                     {"server", QT_TRANSLATE_NOOP("Settings", "On the connected server")}}},
    };
}

std::vector<Setting> problems()
{
    return {
        {.key = key::kFolders, .kind = Kind::Folders, .fallback = QStringList(),
         .label = QT_TRANSLATE_NOOP("Settings", "Folders of more problems"), .section = kProblems,
         .hint = QT_TRANSLATE_NOOP("Settings", "Beside those that come with CodeArena and those you imported. Nothing is written there.")},
    };
}

std::vector<Setting> sandbox()
{
    return {
        {.key = key::kSandbox, .kind = Kind::Choice, .fallback = "auto", .label = QT_TRANSLATE_NOOP("Settings", "Run programs in"),
         .section = kSandbox,
         .options = {{"auto", QT_TRANSLATE_NOOP("Settings", "What is available")},
                     {"docker", QT_TRANSLATE_NOOP("Settings", "Docker")},
                     {"embedded", QT_TRANSLATE_NOOP("Settings", "The sandbox without Docker")}},
         .atStart = true},
        {.key = key::kEngineAddress, .kind = Kind::Text, .fallback = "", .label = QT_TRANSLATE_NOOP("Settings", "Address of Docker"),
         .section = kSandbox, .hint = QT_TRANSLATE_NOOP("Settings", "Empty: wherever it is found."), .atStart = true},
        {.key = key::kWarm, .kind = Kind::Number, .fallback = 1, .label = QT_TRANSLATE_NOOP("Settings", "Containers kept ready per language"),
         .section = kSandbox, .hint = QT_TRANSLATE_NOOP("Settings", "More start sooner and take more memory. Of Docker only."),
         .least = 0, .most = 8, .leastWord = QT_TRANSLATE_NOOP("Settings", "None"), .atStart = true},
    };
}

QVariant fittingChoice(const Setting& setting, const QString& value)
{
    const auto is = [&](const SettingOption& option) { return option.value == value; };
    return std::any_of(setting.options.begin(), setting.options.end(), is) ? QVariant(value) : QVariant();
}

} // namespace

const std::vector<Setting>& settingsTable()
{
    static const std::vector<Setting> kTable = [] {
        std::vector<Setting> all;
        for (const auto& section : {look(), typing(), showing(), running(), problems(), sandbox()}) {
            all.insert(all.end(), section.begin(), section.end());
        }
        return all;
    }();
    return kTable;
}

const Setting* findSetting(const QString& key)
{
    const auto& table = settingsTable();
    const auto found = std::find_if(table.begin(), table.end(), [&](const Setting& setting) { return key == setting.key; });
    return found == table.end() ? nullptr : &*found;
}

QVariant fitting(const Setting& setting, const QVariant& value)
{
    switch (setting.kind) {
    case Kind::Switch: {
        const QString word = value.toString();
        return word == "true" || word == "false" ? QVariant(word == "true") : QVariant();
    }
    case Kind::Number: {
        bool number = false;
        const int given = value.toInt(&number);
        return number ? QVariant(std::clamp(given, setting.least, setting.most)) : QVariant();
    }
    case Kind::Choice:
        return fittingChoice(setting, value.toString());
    case Kind::Folders: {
        QStringList folders = value.toStringList();
        folders.removeAll(QString());
        folders.removeDuplicates();
        return folders;
    }
    case Kind::Text:
    case Kind::Offered:
        break;
    }
    return value.toString();
}

} // namespace ca
