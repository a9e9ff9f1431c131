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
constexpr const char* kSandbox = QT_TRANSLATE_NOOP("Settings", "Sandbox");

std::vector<Setting> look()
{
    return {
        {.key = key::kTheme, .kind = Kind::Choice, .fallback = "system", .label = QT_TRANSLATE_NOOP("Settings", "Theme"), .section = kLook,
         .options = {{"system", QT_TRANSLATE_NOOP("Settings", "Follow the system")},
                     {"dark", QT_TRANSLATE_NOOP("Settings", "Dark")},
                     {"light", QT_TRANSLATE_NOOP("Settings", "Light")}}},
        // Languages are named in themselves, so that one finds the way back.
        {.key = key::kInterface, .kind = Kind::Choice, .fallback = "system", .label = QT_TRANSLATE_NOOP("Settings", "Language of the interface"),
         .section = kLook, .hint = QT_TRANSLATE_NOOP("Settings", "From the next start on."),
         .options = {{"system", QT_TRANSLATE_NOOP("Settings", "Follow the system")}, {"de", "Deutsch"}, {"en", "English"}, {"es", "español"},
                     {"fr", "français"}, {"pt_BR", "português do Brasil"}, {"ru", "русский"}, {"hi", "हिन्दी"}, {"ja", "日本語"},
                     {"zh_CN", "简体中文"}}},
        {.key = key::kTextSize, .kind = Kind::Number, .fallback = 100, .label = QT_TRANSLATE_NOOP("Settings", "Size of text"), .section = kLook,
         .hint = QT_TRANSLATE_NOOP("Settings", "Of everything but code."), .least = 70, .most = 250,
         .unit = QT_TRANSLATE_NOOP("Settings", "%")},
        {.key = key::kShowTimer, .kind = Kind::Switch, .fallback = true, .label = QT_TRANSLATE_NOOP("Settings", "Show a timer"),
         .section = kLook, .hint = QT_TRANSLATE_NOOP("Settings", "How long the open problem has been open.")},
    };
}

std::vector<Setting> code()
{
    return {
        {.key = key::kLanguage, .kind = Kind::Text, .fallback = "python", .label = QT_TRANSLATE_NOOP("Settings", "Language of new solutions"),
         .section = kCode},
        {.key = key::kCodeSize, .kind = Kind::Number, .fallback = 10, .label = QT_TRANSLATE_NOOP("Settings", "Size of code"), .section = kCode,
         .least = 6, .most = 40, .unit = QT_TRANSLATE_NOOP("Settings", "pt")},
        {.key = key::kTabWidth, .kind = Kind::Number, .fallback = 4, .label = QT_TRANSLATE_NOOP("Settings", "Width of a tab"),
         .section = kCode, .least = 1, .most = 16},
        {.key = key::kWrap, .kind = Kind::Switch, .fallback = false, .label = QT_TRANSLATE_NOOP("Settings", "Wrap long lines"),
         .section = kCode},
        {.key = key::kAutoClose, .kind = Kind::Switch, .fallback = true, .label = QT_TRANSLATE_NOOP("Settings", "Close brackets and quotes"),
         .section = kCode},
    };
}

std::vector<Setting> running()
{
    return {
        {.key = key::kStopAtFailure, .kind = Kind::Switch, .fallback = false,
         .label = QT_TRANSLATE_NOOP("Settings", "Stop at the first test that fails"), .section = kRun},
        {.key = key::kPolicy, .kind = Kind::Choice, .fallback = "warn", .label = QT_TRANSLATE_NOOP("Settings", "Advice about code"),
         .section = kRun,
         .hint = QT_TRANSLATE_NOOP("Settings", "Remarks on calls that a contest's judge would refuse. The sandbox protects with or without."),
         .options = {{"off", QT_TRANSLATE_NOOP("Settings", "None")},
                     {"warn", QT_TRANSLATE_NOOP("Settings", "Remark")},
                     {"enforce", QT_TRANSLATE_NOOP("Settings", "Refuse")}}},
    };
}

std::vector<Setting> sandbox()
{
    return {
        {.key = key::kSandbox, .kind = Kind::Choice, .fallback = "auto", .label = QT_TRANSLATE_NOOP("Settings", "Run programs in"),
         .section = kSandbox, .hint = QT_TRANSLATE_NOOP("Settings", "From the next start on."),
         .options = {{"auto", QT_TRANSLATE_NOOP("Settings", "What is available")},
                     {"docker", QT_TRANSLATE_NOOP("Settings", "Docker")},
                     {"embedded", QT_TRANSLATE_NOOP("Settings", "The sandbox without Docker")}}},
        {.key = key::kEngineAddress, .kind = Kind::Text, .fallback = "", .label = QT_TRANSLATE_NOOP("Settings", "Address of Docker"),
         .section = kSandbox, .hint = QT_TRANSLATE_NOOP("Settings", "Empty: wherever it is found. From the next start on.")},
        {.key = key::kWarm, .kind = Kind::Number, .fallback = 1, .label = QT_TRANSLATE_NOOP("Settings", "Containers kept ready per language"),
         .section = kSandbox, .hint = QT_TRANSLATE_NOOP("Settings", "From the next start on."), .least = 0, .most = 8},
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
        for (const auto& section : {look(), code(), running(), sandbox()}) {
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
    case Kind::Text:
        break;
    }
    return value.toString();
}

} // namespace ca
