// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "tests/architecture/house_table.h"

#include <algorithm>
#include <array>
#include <utility>

namespace ca::house {

namespace {

using enum Library;

const std::vector<Room>& rooms()
{
    static const std::vector<Room> kRooms{
        {"core/base", {}, {Expected, Fmt, System}, {}},
        {"core/model", {"core/base"}, {}, {Fmt}},
        {"core/package", {"core/base", "core/model"}, {}, {Archive, Fmt, Json, Yaml}},
        {"core/harness", {"core/base", "core/model"}, {Expected}, {Fmt, Json}},
        {"core/wire", {"core/base", "core/model"}, {}, {Fmt, Json}},
        {"core/exec", {"core/base", "core/model"}, {}, {}},
        {"core/engine", {"core/base", "core/model", "core/exec", "core/harness"}, {}, {Fmt}},
        {"core/store", {"core/base", "core/model"}, {}, {Fmt, Sqlite, Json}},
        {"sandbox/protocol", {"core/base"}, {System}, {Fmt}},
        {"sandbox/docker", {"core/base"}, {System}, {Fmt, Curl, Json}},
        {"sandbox/agent", {"core/base", "sandbox/protocol"}, {System}, {}},
        {"sandbox/embedded", {"core/base", "core/model", "core/exec", "sandbox/protocol", "sandbox/docker"}, {System}, {Fmt, Seccomp}},
        {"sandbox/session",
         {"core/base", "core/model", "core/exec", "sandbox/protocol", "sandbox/docker", "sandbox/embedded"},
         {System},
         {Fmt, Seccomp}},
        {"app/compose",
         {"core/base", "core/model", "core/package", "core/exec", "core/engine", "core/store", "core/wire", "sandbox/session"},
         {},
         {Fmt, Spdlog}},
        {"app/cli",
         {"core/base", "core/model", "core/harness", "core/package", "core/exec", "core/engine", "core/store", "core/wire",
          "app/compose"},
         {},
         {Fmt, Cli11, Json}},
        {"app/server",
         {"core/base", "core/model", "core/harness", "core/package", "core/exec", "core/engine", "core/store", "core/wire", "app/compose"},
         {},
         {Fmt, Spdlog, Boost, Cli11}},
        {"app/link",
         {"core/base", "core/model", "core/harness", "core/package", "core/engine", "core/store", "core/wire", "app/compose"},
         {Qt},
         {Fmt}},
        {"app/desktop/widgets", {}, {Qt, QtWidgets}, {}},
        {"app/desktop/editor", {"core/base", "core/model", "app/link", "app/desktop/widgets"}, {Qt, QtWidgets, Scintilla}, {}},
        {"app/desktop/run", {"core/base", "core/model", "app/link", "app/desktop/widgets"}, {Qt, QtWidgets, Scintilla}, {}},
        {"app/desktop/browser", {"core/base", "core/model", "app/link", "app/desktop/widgets"}, {Qt, QtWidgets}, {}},
        {"app/desktop/statement", {"core/base", "core/model", "app/link", "app/desktop/widgets"}, {Qt, QtWidgets}, {Markdown}},
        {"app/desktop/progress", {"core/base", "core/model", "app/link", "app/desktop/widgets"}, {Qt, QtWidgets}, {}},
        {"app/desktop/settings", {"core/base", "core/model", "app/link", "app/desktop/widgets"}, {Qt, QtWidgets}, {}},
        {"app/desktop/shell", {"app/link", "app/desktop/widgets", "app/desktop/settings"}, {Qt, QtWidgets}, {}},
        {"app/desktop/connect", {"core/base", "core/model", "app/link", "app/desktop/widgets", "app/desktop/settings"}, {Qt, QtWidgets}, {}},
        {"app/desktop/machine", {"core/model", "app/link", "app/compose", "app/desktop/widgets", "app/desktop/run"}, {Qt, QtWidgets}, {}},
        {"app/desktop/playground",
         {"core/base", "core/model", "app/link", "app/compose", "app/desktop/widgets", "app/desktop/shell", "app/desktop/editor",
          "app/desktop/run"},
         {Qt, QtWidgets},
         {}},
        {"app/desktop",
         {"core/base", "core/model", "app/link", "app/compose", "app/desktop/widgets", "app/desktop/connect", "app/desktop/shell",
          "app/desktop/machine", "app/desktop/playground", "app/desktop/editor", "app/desktop/run", "app/desktop/browser", "app/desktop/statement",
          "app/desktop/progress", "app/desktop/settings"},
         {Qt, QtWidgets},
         {}},
    };
    return kRooms;
}

constexpr std::array<std::string_view, 16> kPlatformFiles{
    "app/cli/bench/bare_run.cpp", // fork and exec, to compare with
    "app/cli/bench/server_child.cpp", // a process and its end
    "app/cli/bench/server_child.h",
    "app/cli/bench/server_client.cpp", // sockets
    "app/cli/console.cpp",        // the terminal's width
    "app/cli/interruption.cpp",   // Ctrl+C
    "app/cli/judge_text.cpp",     // where reports go
    "app/cli/live_input.cpp",     // raw terminal input
    "app/cli/live_input.h",
    "app/cli/main.cpp",
    "app/cli/run_command.cpp",
    "app/compose/examination.cpp",
    "app/compose/places.cpp", // where programs and resources are installed
    "core/package/file_stamp.cpp", // nanoseconds, inodes
    "core/package/package_files.cpp",
    "core/package/staging_folder.cpp", // locks
};

struct Prefix {
    std::string_view text;
    Library library;
};

/// The first that fits; whole names before folders.
constexpr std::array<Prefix, 17> kPrefixes{{
    {"tl/expected.hpp", Expected},
    {"fmt/", Fmt},
    {"spdlog/", Spdlog},
    {"nlohmann/", Json},
    {"yaml-cpp/", Yaml},
    {"curl/", Curl},
    {"sqlite3.h", Sqlite},
    {"seccomp.h", Seccomp},
    {"archive", Archive},
    {"CLI/", Cli11},
    {"boost/", Boost},
    {"md4c", Markdown},
    {"Qsci/", Scintilla},
    {"linux/", System},
    {"sys/", System},
    {"asm/", System},
    {"netinet/", System},
}};

constexpr std::array<std::string_view, 25> kSystemHeaders{
    "arpa/inet.h", "dirent.h", "errno.h",   "fcntl.h",   "ftw.h",  "grp.h",    "limits.h",    "math.h", "net/if.h",
    "netdb.h",     "poll.h",   "pthread.h", "pty.h",     "pwd.h",  "sched.h",  "signal.h",    "spawn.h", "stdint.h",
    "stdio.h",     "stdlib.h", "string.h",  "strings.h", "time.h", "unistd.h", "termios.h"};

constexpr std::array<std::string_view, 18> kLibraryNames{
    "the standard library", "POSIX or Linux headers", "tl::expected", "fmt",   "spdlog",  "nlohmann_json", "yaml-cpp", "libcurl",
    "sqlite3",              "libseccomp",             "libarchive",   "CLI11", "Boost",   "md4c",          "Qt",       "Qt Widgets",
    "QScintilla",           "a library that the table does not know"};

/// Of Qt's headers, those that a program without windows may use.
constexpr std::array<std::string_view, 5> kQtWithoutWindows{"QtCore/", "QtNetwork/", "QtWebSockets/", "QtTest", "QtConcurrent/"};
constexpr std::array<std::string_view, 53> kQtCoreClasses{
    "QObject", "QString", "QStringList", "QByteArray", "QTimer", "QSettings", "QThread", "QUrl", "QVariant", "QJsonDocument",
    "QJsonObject", "QJsonArray", "QJsonValue", "QHash", "QMap", "QList", "QDateTime", "QDate", "QFile", "QDir",
    "QStandardPaths", "QPointer", "QWebSocket", "QNetworkAccessManager", "QNetworkReply", "QNetworkRequest",
    "QAbstractListModel", "QAbstractItemModel", "QSortFilterProxyModel", "QCoreApplication", "QTranslator", "QLocale",
    "QMetaObject", "QElapsedTimer", "QMetaType", "QThreadPool", "QRegularExpression", "QSignalBlocker", "QSaveFile",
    "QFileInfo", "QStringView", "QVector", "QSet", "QDataStream", "QIODevice", "QBuffer", "QProcess", "QMutex", "QUuid",
    "QStringDecoder", "QTemporaryDir", "QRandomGenerator", "QUrlQuery"};

template <class List>
bool contains(const List& list, std::string_view value)
{
    return std::find(std::begin(list), std::end(list), value) != std::end(list);
}

bool isQtName(std::string_view header)
{
    return header.size() > 1 && header[0] == 'Q' && header.find('.') == std::string_view::npos;
}

} // namespace

std::string_view name(Library library)
{
    return kLibraryNames[static_cast<std::size_t>(library)];
}

Library libraryOf(std::string_view header)
{
    const auto fits = [&](const Prefix& prefix) { return header.substr(0, prefix.text.size()) == prefix.text; };
    if (const auto* found = std::find_if(kPrefixes.begin(), kPrefixes.end(), fits); found != kPrefixes.end()) {
        return found->library;
    }
    if (contains(kSystemHeaders, header)) {
        return System;
    }
    if (isQtName(header)) {
        const bool plain = std::any_of(kQtWithoutWindows.begin(), kQtWithoutWindows.end(),
                                       [&](std::string_view part) { return header.substr(0, part.size()) == part; });
        return plain || contains(kQtCoreClasses, header) ? Qt : QtWidgets;
    }
    return header.find_first_of("./") == std::string_view::npos ? Standard : Unknown;
}

const Room* roomOf(std::string_view path)
{
    const Room* best = nullptr;
    for (const Room& room : rooms()) {
        const bool within = path.size() > room.folder.size() && path.substr(0, room.folder.size()) == room.folder
            && path[room.folder.size()] == '/';
        if (within && (best == nullptr || best->folder.size() < room.folder.size())) {
            best = &room;
        }
    }
    return best;
}

bool isPlatformFile(std::string_view path)
{
    return contains(kPlatformFiles, path);
}

bool isGuestTarget(std::string_view folder, std::string_view target)
{
    // What makes images shares the session's knowledge of containers, and is linked by the same program only.
    return folder == "sandbox/session" && target == "sandbox_image_builder";
}

} // namespace ca::house
