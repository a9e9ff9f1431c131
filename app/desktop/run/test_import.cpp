// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/desktop/run/test_import.h"

#include "app/desktop/run/run_words.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <map>
#include <optional>

namespace ca::runs {

namespace {

constexpr qint64 kMost = 4 * 1024 * 1024;

struct Import {
    Q_DECLARE_TR_FUNCTIONS(ca::runs::Import)
};

bool isInput(const QString& suffix)
{
    return suffix == u"in";
}

bool isAnswer(const QString& suffix)
{
    return suffix == u"out" || suffix == u"ans" || suffix == u"a" || suffix == u"expected";
}

std::optional<std::string> read(const QString& path, QStringList& refused)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        refused << Import::tr("%1 cannot be read: %2").arg(path, file.errorString());
        return std::nullopt;
    }
    if (file.size() > kMost) {
        refused << Import::tr("%1 is larger than %2.").arg(path, readable(Bytes{static_cast<std::uint64_t>(kMost)}));
        return std::nullopt;
    }
    return file.readAll().toStdString();
}

QString answerBeside(const QFileInfo& input)
{
    for (const char* suffix : {"out", "ans", "a", "expected"}) {
        const QString path = input.path() + u'/' + input.completeBaseName() + u'.' + QLatin1StringView(suffix);
        if (QFile::exists(path)) {
            return path;
        }
    }
    return {};
}

} // namespace

ImportedTests importTests(const QStringList& files)
{
    ImportedTests out;
    std::map<QString, QString> inputs; // path without suffix to path
    for (const QString& path : files) {
        const QFileInfo file(path);
        const QString suffix = file.suffix().toLower();
        const QString stem = file.path() + u'/' + file.completeBaseName();
        const QString input = isInput(suffix) ? path : isAnswer(suffix) ? stem + QStringLiteral(".in") : QString();
        if (input.isEmpty() || !QFile::exists(input)) {
            out.refused << Import::tr("%1 is neither an input (.in) nor the answer (.out, .ans) of one.").arg(path);
        } else {
            inputs[stem] = input;
        }
    }
    for (const auto& [stem, path] : inputs) {
        const QString answer = answerBeside(QFileInfo(path));
        OwnTest test;
        test.name = QFileInfo(path).completeBaseName().toStdString();
        auto input = read(path, out.refused);
        if (!input) {
            continue;
        }
        test.input = std::move(*input);
        test.answer = answer.isEmpty() ? std::nullopt : read(answer, out.refused);
        out.tests.push_back(std::move(test));
    }
    return out;
}

} // namespace ca::runs
