// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// The life of an image in a real engine, on a root of one file: nothing is downloaded.
#include "core/base/files.h"
#include "sandbox/session/image_builder.h"
#include "sandbox/session/ustar.h"

#include <QTest>

#include <cstdlib>
#include <filesystem>
#include <unistd.h>

#include <fmt/format.h>

namespace {

namespace fs = std::filesystem;
using State = ca::ImageReport::State;

ca::SteadyTime soon()
{
    return std::chrono::steady_clock::now() + std::chrono::seconds(60);
}

ca::Result<ca::docker::Client> openEngine()
{
    const auto endpoint = ca::docker::findEndpoint("", ca::docker::Environment::ofProcess());
    return endpoint ? ca::docker::Client::connect(*endpoint, soon()) : ca::fail(endpoint.error());
}

} // namespace

class ImageBuilderDockerTest final : public QObject {
    Q_OBJECT

    ca::TemporaryFolder m_folder = ca::TemporaryFolder::create("codearena-builder-test").value();
    std::string m_name = fmt::format("selfcheck{}", ::getpid());

    [[nodiscard]] ca::ImageBuilder builder(const std::string& agentBuild) const
    {
        const fs::path agent = m_folder.path() / "agent";
        (void)ca::writeFileAtomically(agent, fmt::format("#!/bin/sh\necho ca-agent protocol 1 build {}\n", agentBuild));
        fs::permissions(agent, fs::perms(0755));
        return ca::ImageBuilder::create({m_folder.path() / "images", agent, m_folder.path() / "data"}).value();
    }
    void writeRecipe(const std::string& text) const
    {
        fs::create_directories(m_folder.path() / "images" / m_name);
        for (const char* script : {"layout.sh", "finish.sh"}) {
            QVERIFY(ca::writeFileAtomically(m_folder.path() / "images" / script, "set -eu\n"));
        }
        QVERIFY(ca::writeFileAtomically(m_folder.path() / "images" / m_name / "recipe.txt", text));
    }
    /// Where the builder looks before it makes a root.
    void keepRoot(const ca::Recipe& recipe) const
    {
        ca::Ustar root;
        root.add("etc/hostname", recipe.hash);
        fs::create_directories(m_folder.path() / "data/images");
        QVERIFY(ca::writeFileAtomically(m_folder.path() / "data/images" / fmt::format("{}-{}.tar", recipe.root, recipe.hash), root.bytes()));
    }

private slots:
    void initTestCase()
    {
        if (const auto engine = openEngine(); !engine && std::getenv("CI") == nullptr) {
            QSKIP(("NOT TESTED: " + engine.error().what).c_str());
        }
    }

    void cleanup()
    {
        if (const auto engine = openEngine()) {
            (void)engine->removeImage("codearena/" + m_name, soon());
            (void)engine->removeImage("codearena/" + m_name + "-root", soon());
        }
    }

    void anImageLives()
    {
        const auto engine = openEngine();
        QVERIFY2(engine, engine ? "" : engine.error().what.c_str());
        writeRecipe("packages a\nprograms b\n");
        const auto first = builder("one");
        const auto recipe = first.recipe(m_name).value();
        QCOMPARE(first.examineImage(*engine, recipe).value().state, State::Missing);

        keepRoot(recipe);
        std::vector<ca::WorkStep> steps;
        const auto built = first.buildImage(*engine, recipe, [&steps](const ca::WorkStep& step) { steps.push_back(step); }, {});
        QVERIFY2(built, built ? "" : built.error().what.c_str());
        QVERIFY(!steps.empty());
        QCOMPARE(steps.back().fraction, 1.0);
        const auto image = engine->inspectImage(recipe.image(), soon()).value();
        QVERIFY(image);
        QCOMPARE(image->labels.at("ca.image"), m_name);
        QCOMPARE(first.examineImage(*engine, recipe).value(), (ca::ImageReport{State::Ready, image->size, {}}));

        const auto second = builder("two");
        QCOMPARE(second.examineImage(*engine, recipe).value().state, State::Stale);
        QVERIFY(second.buildImage(*engine, recipe, {}, {}));
        QCOMPARE(second.examineImage(*engine, recipe).value().state, State::Ready);
        QVERIFY(!engine->inspectImage(image->id, soon()).value()); // the image that lost its name is gone

        writeRecipe("packages a c\nprograms b\n");
        const auto changed = second.recipe(m_name).value();
        QCOMPARE(second.examineImage(*engine, changed).value().state, State::Stale);

        QVERIFY(second.removeImage(*engine, changed));
        QCOMPARE(second.examineImage(*engine, changed).value().state, State::Missing);
        QVERIFY(!engine->inspectImage(changed.rootImage(), soon()).value());
    }

    void aStoppedBuildMakesNoImage()
    {
        const auto engine = openEngine();
        QVERIFY(engine);
        writeRecipe("packages a\nprograms b\n");
        const auto stopped = builder("one");
        const auto recipe = stopped.recipe(m_name).value();
        keepRoot(recipe);
        std::stop_source source;
        source.request_stop();
        const auto built = stopped.buildImage(*engine, recipe, {}, source.get_token());
        QVERIFY(!built);
        QCOMPARE(built.error().fault, ca::Fault::Cancelled);
        QCOMPARE(stopped.examineImage(*engine, recipe).value().state, State::Missing);
    }
};

QTEST_GUILESS_MAIN(ImageBuilderDockerTest)
#include "image_builder_docker_test.moc"
