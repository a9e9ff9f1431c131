// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/desktop/shell/launch.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>

namespace ca {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ca::Launch)
};

} // namespace

Launch launchFrom(const QStringList& arguments, const QString& workingFolder)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(Words::tr("Practise programming: problems, an editor, and a judge."));
    parser.addPositionalArgument("files", Words::tr("Packages of problems, archives or source files to open."), "[files...]");
    const QCommandLineOption help({"h", "help"}, Words::tr("Say this."));
    const QCommandLineOption version({"v", "version"}, Words::tr("Say the version."));
    const QCommandLineOption configuration("config", Words::tr("Folder of settings and state."), Words::tr("folder"));
    const QCommandLineOption another("new-window", Words::tr("Open a window even if there is one already."));
    const QCommandLineOption benchmark("benchmark-start", Words::tr("Print how long the start took, and end."));
    parser.addOptions({help, version, configuration, another, benchmark});

    Launch launch;
    launch.mistaken = !parser.parse(arguments);
    if (launch.mistaken) {
        launch.answer = parser.errorText() + '\n';
    } else if (parser.isSet(help)) {
        launch.answer = parser.helpText();
    } else if (parser.isSet(version)) {
        launch.answer = "codearena " + QCoreApplication::applicationVersion() + '\n';
    }
    const QDir from(workingFolder);
    for (const QString& path : parser.positionalArguments()) {
        launch.paths.append(QDir::cleanPath(from.absoluteFilePath(path)));
    }
    if (parser.isSet(configuration)) {
        launch.configuration = QDir::cleanPath(from.absoluteFilePath(parser.value(configuration)));
    }
    launch.benchmark = parser.isSet(benchmark);
    launch.another = parser.isSet(another) || launch.benchmark;
    return launch;
}

} // namespace ca
