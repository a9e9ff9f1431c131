// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/desktop/sandbox_light.h"

#include "app/compose/workshop.h"

#include <QtTest>

using namespace ca;

using Light = StatusLine::Light;
using State = Finding::State;

/// What is found on machines, and what the light makes of it.
class SandboxLightTest : public QObject {
    Q_OBJECT

private slots:
    void names_data()
    {
        QTest::addColumn<std::vector<Finding>>("findings");
        QTest::addColumn<QString>("wanted");
        QTest::addColumn<int>("light");
        QTest::addColumn<QString>("text");
        const Finding engine{State::Good, "Docker", "29.1", {}};
        const Finding noEngine{State::Note, "Docker", "nobody answers", {}};
        const Finding docker{State::Good, "Docker sandbox", "works", {}};
        const Finding brokenDocker{State::Bad, "Docker sandbox", "broken", {}};
        const Finding soft{State::Note, "Embedded sandbox", "works, limits soft", {}};
        const Finding noEmbedded{State::Bad, "Embedded sandbox", "no bubblewrap", {}};
        const Finding tools{State::Good, "Host toolchains", "python", {}};
        const auto row = [](const char* name, const std::vector<Finding>& findings, const char* wanted, Light light, const char* text) {
            QTest::newRow(name) << findings << QString(wanted) << static_cast<int>(light) << QString(text);
        };
        row("both, by itself", {engine, docker, tools, soft}, "auto", Light::Good, "Docker sandbox");
        row("both, Docker wanted", {engine, docker, tools, soft}, "docker", Light::Good, "Docker sandbox");
        row("both, the other wanted", {engine, docker, tools, soft}, "embedded", Light::Good, "Embedded sandbox");
        row("no Docker", {noEngine, tools, soft}, "auto", Light::Good, "Embedded sandbox");
        row("no Docker, though wanted", {noEngine, tools, soft}, "docker", Light::Bad, "No sandbox");
        row("Docker without an image", {engine, tools, soft}, "docker", Light::Note, "Docker");
        row("Docker without an image, by itself", {engine, tools, soft}, "auto", Light::Good, "Embedded sandbox");
        row("Docker is broken", {engine, brokenDocker, soft}, "auto", Light::Good, "Embedded sandbox");
        row("the embedded one is broken", {engine, docker, noEmbedded}, "embedded", Light::Bad, "No sandbox");
        row("neither", {noEngine, tools, noEmbedded}, "auto", Light::Bad, "No sandbox");
        row("nothing at all", {}, "auto", Light::Bad, "No sandbox");
    }
    void names()
    {
        QFETCH(std::vector<Finding>, findings);
        QFETCH(QString, wanted);
        QFETCH(int, light);
        QFETCH(QString, text);
        const SandboxLight found = sandboxLightOf(findings, wanted);
        QCOMPARE(static_cast<int>(found.light), light);
        QCOMPARE(found.text, text);
    }

    void saysWhy()
    {
        const std::vector<Finding> findings{{State::Note, "Docker", "nobody answers", {}}, {State::Bad, "Embedded sandbox", "no bubblewrap", {}}};
        QVERIFY(sandboxLightOf(findings, "embedded").detail.contains("no bubblewrap"));
        QVERIFY(sandboxLightOf(findings, "docker").detail.contains("nobody answers"));
    }
};

QTEST_GUILESS_MAIN(SandboxLightTest)
#include "sandbox_light_test.moc"
